import { registry } from '../parts';
import { showCertificate } from './certificate';
import { showSettings } from './settings';

Object.assign(registry(), { settings: showSettings, certificate: showCertificate });
