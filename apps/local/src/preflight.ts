import { giveUp, readAsked } from './stack/asked';
import { makeRoom } from './stack/room';

/** Runs from source before anything is built; the program that runs it holds the data folder from here on. */
makeRoom(readAsked().settings, process.ppid).catch(giveUp);
