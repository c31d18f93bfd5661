/** Words that the dictionaries lack and that are one letter away from a word that they have. */
export const furtherWords: ReadonlySet<string> = new Set(
  `abatis antral artel bailor biota bunkering burbot bustard crucian debutant delist depositary ecommerce ginning glamping
  hominin influencer lessor lychee mutatis obligee obligor ombudsperson onboarding pharma photovoltaics pledgee pledgor
  polder pre rebar relocatee reskilling recusal sherd skillset stela stelae stele stupa tumulus vlogger webinar yearend`.split(
    /\s+/,
  ),
);
