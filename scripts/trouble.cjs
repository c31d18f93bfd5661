/** What the person at the machine can mend: shown as its message alone, without a stack trace. */
class Trouble extends Error {}

module.exports = { Trouble };
