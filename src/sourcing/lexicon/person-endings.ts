const listed = new Set(['master', 'minister', 'reporter', 'fighter', 'painter', 'novice']);
const endings = /(?:[^t]er|tor|ist|ian|man|woman|eon|ee|legend|native)$/u;

/** Whether a noun that no list has ends like one for a person: "speechwriter", "neurosurgeon". */
export const endsLikePerson = (noun: string): boolean => listed.has(noun) || endings.test(noun);
