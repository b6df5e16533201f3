// The player's own words. COURSEPACK.strings replaces any of them; {0}, {1} … stand for values.

export const english = {
  saved: 'Saved',
  saving: 'Saving…',
  notSaved: 'Not saved, retrying',
  percent: '{0}% complete',
  notRecorded: 'Nothing is recorded: this page was not opened by a learning management system. Your progress is kept on this device only.',
  review: 'Review: you can read and try everything, but nothing is recorded.',
  noSession: 'The learning management system did not open a session, so nothing is recorded. Close this window and open the course again. ({0})',
  closed: 'The session is closed: what you do from here on is not recorded. Open the course again to go on.',
  lostDamaged: 'Your earlier progress could not be read, because the saved data is damaged. You start afresh.',
  lostNewer: 'Your earlier progress was saved by a newer version of this course, which this version cannot read. You start afresh.',
  noPage: 'The page could not be loaded. Check your connection and try again.',
  elsewhere: 'That page belongs to another part of the course. Open it from the list of contents of your learning management system.',
  exitSaved: 'Your work is saved',
  exitClosed: 'The session is closed',
  exitUnconfirmed: 'The learning management system did not confirm that everything was saved.',
  exitText: 'You may close this window.',
  welcome: 'Welcome back. {0} of {1} done. Next: {2}.',
  welcomeDone: 'Welcome back. Everything is done.',
  start: 'Start: {0}',
  continue: 'Continue: {0}',
  complete: 'Complete',
  inProgress: 'In progress',
  bestScore: 'Best score {0}%',
  bestPassed: 'Passed, best score {0}%',
  lastScore: 'Score {0}%',
  lastPassed: 'Passed, score {0}%',
  ofTotal: '{0} of {1}',
  lessonComplete: 'Lesson complete',
  lessonLeft: 'To complete this lesson: {0}.',
  leftEnd: 'read to the end',
  leftMinutes: 'stay about {0} min longer',
  leftChecks: 'answer the checks still open ({0})',
  correct: 'Correct.',
  incorrect: 'Not correct.',
  markCorrect: 'your answer, correct',
  markIncorrect: 'your answer, not correct',
  markMissed: 'correct, but not chosen',
  markRight: 'correct',
  markWrong: 'not correct',
  answerFirst: 'Answer the question first.',
  numberFirst: 'Write a number first.',
  moved: 'Now at position {0} of {1}',
};

/** Words of what loads on demand, in the scripts that need them. */
export const englishDialog = {
  close: 'Close',
};

export const englishQuiz = {
  notTaken: 'Not taken yet.',
  attemptsUsed: 'Attempts used: {0} of {1}.',
  noAttempts: 'No attempts are left.',
  resume: 'Your answers so far were kept.',
  unanswered: 'Still to answer: {0}.',
  question: 'question {0}',
  score: 'Your score: {0}% ({1} of {2} correct). Pass mark: {3}%.',
  passed: 'Passed',
  notPassed: 'Not passed',
  best: 'Your best score so far: {0}%.',
  tryAgain: 'Try again',
  readAgain: 'Worth reading again:',
  verdict: 'Question {0}: {1}',
  yourAnswer: 'Your answer',
  rightAnswer: 'Right answer',
  explainedIn: 'Explained in',
  reviewAttempt: 'Review your last attempt',
  noReview: 'The answers of your last attempt are no longer kept.',
};

export const englishDialogs = {
  ...englishDialog,
  settings: 'Settings',
  settingsKept: 'Kept on this device.',
  theme: 'Colours',
  themeLight: 'Light',
  themeDark: 'Dark',
  asSystem: 'As the system',
  textSize: 'Text size',
  textNormal: 'Normal',
  textLarge: 'Large',
  textLarger: 'Larger',
  textLargest: 'Largest',
  motion: 'Motion',
  motionReduced: 'Reduced',
  keys: 'The key / opens the search',
  keysOn: 'Yes',
  keysOff: 'No',
  percentScore: '{0}%',
  quiz: 'Quiz',
  results: 'Quiz results',
  resultsPassed: '{0} of {1} passed.',
  resultsBest: 'Best score',
  resultsAttempts: 'Attempts',
  resultsState: 'Result',
  resultsYes: 'Passed',
  resultsNo: 'Not passed',
  resultsOf: '{0} of {1}',
  resultsNone: 'Not taken',
  certificate: 'Certificate of completion',
  certificateHas: 'has completed',
  certificateDate: 'Completed on',
  certificateScore: 'Score',
  certificateTime: 'Active time',
  certificateMinutes: '{0} min',
  certificateVersion: 'Version of the course',
  certificateProof: 'This page is a copy for you. The proof is the record of your learning management system.',
  certificateNoProof: 'This page proves nothing: the course was opened without a learning management system, and nobody has recorded it.',
  print: 'Print',
};

export const englishSearch = {
  ...englishDialog,
  search: 'Search',
  searchFor: 'Search this course',
  searchCount: '{0} places found.',
  searchOne: '1 place found.',
  searchFirst: '{0} places found; the best {1} are listed.',
  searchNone: 'Nothing found. Every word must begin like a word of the text.',
  searchMore: 'Type two letters or more.',
};

export type Strings = Record<keyof typeof english, string>;
export type QuizStrings = Record<keyof typeof englishQuiz, string>;
export type DialogStrings = Record<keyof typeof englishDialogs, string>;
export type SearchStrings = Record<keyof typeof englishSearch, string>;

export function fill(text: string, ...values: (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (whole, n: string) => String(values[Number(n)] ?? whole));
}

/** What the learner has reached in a quiz, in words. */
export function scoreOf({ counts }: { counts?: 'last' }, { best, passed }: { best: number; passed: boolean }, strings: Strings): string {
  const [some, pass] = counts === 'last' ? [strings.lastScore, strings.lastPassed] : [strings.bestScore, strings.bestPassed];
  return fill(passed ? pass : some, best);
}
