import Model
import Testing

/// rules.md §4: what passes make of each other under the three policies.
struct ChainTests {
  struct Chain: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var policy: ValidityPolicy
    var passes: [String]
    /// The expiry after each pass.
    var expiries: [String]
  }

  private static let yearly = ValidityPolicy.Renewal.yearly(month: 6, day: 30)

  @Test(arguments: [
    Chain(
      testDescription: "on the day before the window a pass counts from itself",
      policy: validity("1y", from: .expiry, window: "30d"),
      passes: ["2025-03-10", "2026-02-07"], expiries: ["2026-03-10", "2027-02-07"]),
    Chain(
      testDescription: "on the day the window opens a pass stacks",
      policy: validity("1y", from: .expiry, window: "30d"),
      passes: ["2025-03-10", "2026-02-08"], expiries: ["2026-03-10", "2027-03-10"]),
    Chain(
      testDescription: "on the last day a pass stacks, the day after it is a first one",
      policy: validity("1y", from: .expiry, window: "30d"),
      passes: ["2025-03-10", "2026-03-10", "2027-03-11"],
      expiries: ["2026-03-10", "2027-03-10", "2028-03-11"]),
    Chain(
      testDescription: "a pass outside the window is the new anchor only if it holds longer",
      policy: validity("1y", from: .expiry, window: "30d"),
      passes: ["2025-03-10", "2026-02-20", "2026-03-01", "2027-02-20"],
      expiries: ["2026-03-10", "2027-03-10", "2027-03-10", "2028-03-10"]),
    Chain(
      testDescription: "a stacked day before the pass is treated as the first",
      policy: validity("1m", from: .expiry, window: "5d", grace: "60d"),
      passes: ["2026-01-10", "2026-04-11"], expiries: ["2026-02-10", "2026-05-11"]),
    Chain(
      testDescription: "a stacked day on the pass itself still holds",
      policy: validity("1m", from: .expiry, window: "5d", grace: "60d"),
      passes: ["2026-01-10", "2026-03-10"], expiries: ["2026-02-10", "2026-03-10"]),
    Chain(
      testDescription: "month ends of the anchor come back after February",
      policy: validity("1m", from: .expiry, window: "10d"),
      passes: ["2025-12-31", "2026-01-30", "2026-02-28"],
      expiries: ["2026-01-31", "2026-02-28", "2026-03-31"]),
    Chain(
      testDescription: "a chain is rounded from the anchor, link by link",
      policy: validity("1m", from: .expiry, month: true, window: "10d"),
      passes: ["2026-01-15", "2026-02-20", "2026-03-25"],
      expiries: ["2026-02-28", "2026-03-31", "2026-04-30"]),
    Chain(
      testDescription: "under completion no pass shortens what is held",
      policy: validity("1y", month: true), passes: ["2025-03-31", "2025-04-01", "2025-04-30"],
      expiries: ["2026-03-31", "2026-04-30", "2026-04-30"]),
    Chain(
      testDescription: "a fixed day on the least time's last day is met",
      policy: validity("6m", from: yearly), passes: ["2025-12-30"], expiries: ["2026-06-30"]),
    Chain(
      testDescription: "a fixed day the day after it waits a year",
      policy: validity("6m", from: yearly), passes: ["2026-01-01"], expiries: ["2027-06-30"]),
    Chain(
      testDescription: "a fixed day may be the pass's own",
      policy: validity("0d", from: yearly), passes: ["2026-06-30"], expiries: ["2026-06-30"]),
    Chain(
      testDescription: "a fixed day before the window does not move on, in it it does",
      policy: validity("0d", from: yearly, window: "30d"),
      passes: ["2025-08-01", "2026-05-30", "2026-05-31"],
      expiries: ["2026-06-30", "2026-06-30", "2027-06-30"]),
    Chain(
      testDescription: "a fixed day renewed in the grace is the next after the pass",
      policy: validity("0d", from: yearly, window: "30d", grace: "10d"),
      passes: ["2025-08-01", "2026-07-10"], expiries: ["2026-06-30", "2027-06-30"]),
    Chain(
      testDescription: "29 February is the last of the month in leap years too",
      policy: validity("0d", from: .yearly(month: 2, day: 29)),
      passes: ["2027-03-01", "2028-03-01"], expiries: ["2028-02-29", "2029-02-28"]),
  ])
  func `Each pass expires where the chain says`(_ the: Chain) {
    var it = Case.fitter(since: "2010-01-01", policy: the.policy)
    for (pass, expires) in zip(the.passes, the.expiries) {
      it.pass("press", pass)
      #expect(it.requirement(on: pass)?.expires == day(expires), "after \(pass)")
      #expect(it.requirement(on: pass)?.awarded == day(pass))
    }
  }

  @Test(arguments: [(nil, "2027-01-10"), ("30d", "2026-12-11"), ("1m", "2026-12-10")])
  func `The window opens so long before the expiry, or on it`(window: String?, opens: String) {
    let it = Case.fitter(policy: validity("1y", window: window)).passing("2026-01-10")
    let before = "\(day(opens).previous)"
    #expect(it.told(on: before, opens) == ["current 2027-01-10", "renewal 2027-01-10"])
  }

  @Test func `Without valid_for a window and a grace mean nothing`() {
    let it = Case.fitter(policy: validity(window: "30d", grace: "10d")).passing("2026-01-10")
    #expect(it.told(on: "2026-01-10", "2199-12-31") == ["current", "current"])
  }
}
