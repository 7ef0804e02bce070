/** A drawing that keeps the place of a picture which somebody has to put there. */
export const missingPicture = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 1200 800">
<rect width="1200" height="800" fill="#e5e5e5"/>
<path d="M420 520l120-150 90 105 60-70 90 115z" fill="#b5b5b5"/><circle cx="720" cy="330" r="42" fill="#b5b5b5"/>
</svg>
`;
