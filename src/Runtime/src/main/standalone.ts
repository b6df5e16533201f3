import { start } from '../player/app';

void start(null);
