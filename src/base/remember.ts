/** The same pure function, working out each answer once: for names that thousands of articles repeat. */
export function remember<Question, Answer>(answer: (question: Question) => Answer): typeof answer {
  const known = new Map<Question, Answer>();
  return (question) => {
    const found = known.get(question);
    if (found !== undefined) return found;
    const worked = answer(question);
    known.set(question, worked);
    return worked;
  };
}
