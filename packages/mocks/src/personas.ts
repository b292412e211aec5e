/** The people of the sandbox, as the Center has them, and as those who fill in a form for them need them. */
export { personas, type Persona, type PersonaName, type StoryStep } from '@hcc/center/app';
