import Model
import Testing

struct QuantityTests {
  @Test(arguments: [
    ("7", "07"), ("88", "88.0"), ("88.50", "088.5"), ("0", "0.00"), ("1234567890", "01234567890"),
  ])
  func `However many noughts a number carries, it is the same`(a: String, b: String) throws {
    let (a, b) = try (#require(Quantity(a)), #require(Quantity(b)))
    #expect(a == b)
    #expect(!(a < b) && !(b < a))
    #expect(Set([a, b]).count == 1)
  }

  @Test(arguments: [
    ("7", "10"), ("99", "100"), ("88", "88.1"), ("9.99", "10"), ("999999999", "1000000000"),
    ("88.05", "88.5"),
  ])
  func `Numbers are ordered by value, not by their digits`(less: String, more: String) throws {
    let (less, more) = try (#require(Quantity(less)), #require(Quantity(more)))
    #expect(less < more)
    #expect(!(more < less))
    #expect(less != more)
  }
}
