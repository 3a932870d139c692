"""Asks dnstwist's fuzzers for wrong forms of domains. Nothing is looked up: it only spells.

Reads one JSON object from standard input:
  seed     text; the same seed draws the same forms
  endings  endings for dnstwist's tld-swap
  most     how many forms are kept of one domain and fuzzer
  domains  [[subdomain, name, suffix], ...]
  real     domains that exist
Writes a JSON object for each domain, one a line: fuzzer -> forms, and under "onReal" all forms that exist, with no
regard to `most`. Homoglyphs that stay in ASCII (rn, 0, vv) are kept apart from those of other letters.
"""

import json
import random
import sys

import dnstwist

NAME_FUZZERS = [
    "addition", "bitsquatting", "cyrillic", "hyphenation", "insertion", "omission", "repetition", "replacement",
    "subdomain", "transposition", "vowel-swap", "tld-swap", "various",
]
# The same rules, let loose on the ending: dnstwist itself only swaps endings.
SUFFIX_FUZZERS = ["addition", "insertion", "omission", "repetition", "replacement", "transposition"]


class Homoglyphs(dnstwist.Fuzzer):
    """dnstwist's table of glyphs, one letter at a time: its own fuzzer changes two, and takes minutes on a long name."""

    def _homoglyph(self):
        for at, letter in enumerate(self.domain):
            for glyph in self.glyphs.get(letter, []):
                yield self.domain[:at] + glyph + self.domain[at + 1 :]


def spelled(subdomain, name, suffix, endings, fuzzers):
    fuzzer = Homoglyphs(f"{name}.{suffix}", tld_dictionary=endings)
    fuzzer.subdomain, fuzzer.domain, fuzzer.tld = subdomain, dnstwist.idna.decode(name), suffix
    fuzzer.generate(fuzzers)
    return [(one["fuzzer"], one["domain"]) for one in fuzzer.permutations()]


def suffix_spelled(subdomain, name, suffix):
    fuzzer = dnstwist.Fuzzer(f"{name}.{suffix}")
    # The whole ending in the place of the name, the name in the place of the subdomain.
    fuzzer.subdomain, fuzzer.domain, fuzzer.tld = ".".join(filter(None, [subdomain, name])), suffix, ""
    fuzzer.generate(SUFFIX_FUZZERS)
    return [("suffix-" + one["fuzzer"], one["domain"]) for one in fuzzer.permutations()]


def main():
    asked = json.load(sys.stdin)
    real = set(asked["real"])
    for subdomain, name, suffix in asked["domains"]:
        whole = ".".join(filter(None, [subdomain, name, suffix]))
        forms = {}
        try:
            found = spelled(subdomain, name, suffix, asked["endings"], NAME_FUZZERS + ["homoglyph"])
            found += suffix_spelled(subdomain, name, suffix)
        except Exception:  # a name that idna refuses has no forms
            found = []
        for fuzzer, form in found:
            if fuzzer == "homoglyph" and "xn--" not in form:
                fuzzer = "homoglyph-ascii"
            if form != whole:
                forms.setdefault(fuzzer, set()).add(form)
        drawn = {"onReal": sorted({form for some in forms.values() for form in some if form in real})}
        for fuzzer in sorted(forms):
            ordered = sorted(forms[fuzzer])
            chance = random.Random(f"{asked['seed']} {whole} {fuzzer}")
            drawn[fuzzer] = chance.sample(ordered, min(asked["most"], len(ordered)))
        print(json.dumps(drawn))


main()
