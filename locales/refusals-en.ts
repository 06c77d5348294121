/** Why a file or a key was refused, in English. */
import type { RefusedFor } from '../lib/ruleset/reasons';

export const refusalsEn: Readonly<Record<RefusedFor, string>> = {
  'too-large': 'The file is larger than allowed. Download it again from where it was published.',
  'not-an-envelope':
    'This is no signed file of Đọc Lại (perhaps the login page of a network, or a file cut short). Download it again.',
  'wrong-kind': 'This is another kind of file than is needed here. Choose another one.',
  'bad-signature':
    'There are not enough valid signatures, or the content was changed after signing. Get the file from its signers again.',
  'bad-body': 'The content has the wrong form. Make the file again with the command line of Đọc Lại.',
  'newer-format': 'The file has a later format than this version knows. Update Đọc Lại.',
  'not-next-root': 'The root is not the one right after the trusted one. Get all roots in their order.',
  'wrong-channel': 'This pointer bears the name of another channel. Compare the names of folder and channel.',
  older:
    'This is older than what was used before. To go back, publish the old content again under a higher number.',
  'sequence-jump': 'The number is far ahead of the last one known. If a key was stolen, rotate the root.',
  'wrong-bytes':
    'The release does not have the hash in the pointer. Download the whole channel folder again.',
  'wrong-layer': 'The release is of another layer than the pointer says.',
  'wrong-sequence': 'The release has another number than the pointer says.',
  'engine-range': 'The release was written for another version of Đọc Lại. What is in use stays.',
  'no-base': 'The base ruleset is missing; what an organisation adds cannot be used alone.',
  'too-few-rules': 'The release has fewer rules than was promised. Look through the release.',
  shrunk:
    'More than three rules in ten are gone, and the release does not say that this is meant. If it is, build it with --allow-shrink.',
  'retired-id': 'The release uses the name of a rule that was retired. Choose a new name.',
  'not-compiled':
    'There is a rule that the engine does not understand, or an unjudged pattern. Run: npm run doclai -- rules lint.',
  'sample-failed':
    'A rule does not find its own sample, or speaks where it has to be silent. Mend the rule and build the release again.',
  'samples-slow':
    'Trying the samples took too long; the rule named here took the most. What is in use stays; it is tried again later.',
  floods:
    'A rule speaks in too many harmless sentences. Use longer, clearer phrases and build the release anew.',
  'layer-adds-more': 'An organisation may add rules and directives only, no other part of a ruleset.',
  'layer-shared-words':
    'A rule of an organisation has to hold the words that raise it; shared lists may stand in "unless" only.',
  'layer-too-many': 'The organisation adds more than 50 rules.',
  'layer-id':
    "An organisation's rules and directives have to begin with the name of its layer, so that none replaces the base.",
  'layer-category':
    'An organisation may add rules on secrets, internal matters, personal data, credentials and links only.',
  'layer-severity': "An organisation's rules are at most worth a look.",
  'layer-pattern': 'An organisation may not use patterns; write phrases.',
  'layer-short-phrase': "An organisation's phrases need two syllables or more.",
  'layer-no-citation': 'Each rule of an organisation needs a citation of its own.',
  'not-a-ruleset': 'The content is no valid ruleset.',
  'duplicate-id': 'An id is used twice.',
  'unknown-directive': 'A citation names a directive that is not there.',
  'unknown-point': 'A citation names a point that its directive does not have.',
  'not-in-force': 'A citation names a directive that is no longer in force.',
  'unknown-guideline': 'A rule belongs to no guideline.',
  'unknown-list': 'A rule names a list of words that is not there.',
  'list-in-list': 'A list of words names another list; each list has to hold its own words.',
  'unknown-detector': 'A rule needs a detector that this version does not have.',
  'opinion-topic': 'A rule is on a topic of opinion. Đọc Lại judges no opinions, whoever signs.',
  'named-person': 'A rule is about a person by name. Đọc Lại is about nobody, whoever signs.',
  'not-a-key-file': 'This is no key file of Đọc Lại. The command "keys new" makes key files.',
  'key-kind':
    'Keys of this kind are not accepted (RSA keys, certificates, USB tokens). Make an Ed25519 key with "keys new".',
  'wrong-passphrase':
    'The passphrase does not open this key file. Type it again; mind the keyboard and Caps Lock.',
  'short-passphrase': 'The passphrase is too short. Use 12 characters or more, such as four unrelated words.',
  'key-not-in-root':
    'The root does not name this key for this. Choose the right key, or rotate the root to add it.',
  'already-signed': 'This key has signed this file already. Somebody else has to sign.',
  'too-many-signatures': 'The file has too many signatures.',
};
