import { setUpPage } from '../look/page';

setUpPage('other.example');
