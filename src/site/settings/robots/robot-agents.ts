/** What robots come for, and which are known to come for it, by the names to which they say that they listen. */

export const robotPurposes = ['training', 'search', 'answers'] as const;

export type RobotPurpose = (typeof robotPurposes)[number];

/** What robots may not come for. */
export type RobotsSetting = readonly RobotPurpose[];

export const robotAgents: Readonly<Record<RobotPurpose, readonly string[]>> = {
  // Texts are gathered to make models of language and pictures.
  training: [
    'AI2Bot',
    'Ai2Bot-Dolma',
    'Applebot-Extended',
    'Bytespider',
    'CCBot',
    'ClaudeBot',
    'anthropic-ai',
    'cohere-training-data-crawler',
    'Diffbot',
    'FacebookBot',
    'GPTBot',
    'Google-Extended',
    'Meta-ExternalAgent',
    'omgili',
    'PanguBot',
    'SemrushBot-OCOB',
    'Timpibot',
    'img2dataset',
  ],
  // Pages are listed, and readers led to them.
  search: [
    'Applebot',
    'Baiduspider',
    'Bingbot',
    'coccocbot-web',
    'DuckDuckBot',
    'Googlebot',
    'Googlebot-News',
    'Yandex',
    'Yeti',
  ],
  // Pages are read to answer a question in a program, with or without a link.
  answers: [
    'Amazonbot',
    'ChatGPT-User',
    'Claude-SearchBot',
    'Claude-User',
    'DuckAssistBot',
    'Gemini-Deep-Research',
    'Meta-ExternalFetcher',
    'MistralAI-User',
    'OAI-SearchBot',
    'Perplexity-User',
    'PerplexityBot',
    'YouBot',
  ],
};
