//! How much of each thing travels at once (`core/docs/exchange.md` §1).

/// How much of each thing travels at once: one value, which tests make small.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExchangeLimits {
    /// The most chains of which news tells the last entry.
    pub tips: usize,
    /// The most entries of which news says that their words are missing.
    pub lacks: usize,
    /// The most strings in the table of news.
    pub table: usize,
    /// The most bytes of envelopes in news that is not everything.
    pub news: usize,
    /// The most bytes of envelopes in news that is everything: with all the rest it fits into the
    /// largest file.
    pub everything: usize,
    /// The smallest file; the others are powers of two from it on.
    pub smallest: usize,
    /// The largest file.
    pub largest: usize,
    /// The most bytes of the header of a file that is sealed to phones.
    pub header: usize,
    /// The most devices of a member that a parcel is sealed to.
    pub devices: usize,
    /// The numbers of recipients that a parcel can have, ascending.
    pub recipients: [usize; 3],
    /// The most bytes that are shown at once as codes that change.
    pub shown: usize,
    /// The most things that codes are filmed of at once.
    pub filmed: usize,
}

impl ExchangeLimits {
    /// What the page says.
    pub const PAGE: Self = Self {
        tips: 1_024,
        lacks: 32,
        table: 4_096,
        news: 1 << 20,
        everything: 14 << 20,
        smallest: 4 << 10,
        largest: 16 << 20,
        header: 12 << 10,
        devices: 8,
        recipients: [16, 48, 96],
        shown: 56 << 10,
        filmed: 4,
    };
}

impl Default for ExchangeLimits {
    fn default() -> Self {
        Self::PAGE
    }
}
