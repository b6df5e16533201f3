import { registry } from '../parts';
import { showCertificate } from './certificate';
import { showResults } from './results';
import { showSettings } from './settings';

Object.assign(registry(), { settings: showSettings, certificate: showCertificate, results: showResults });
