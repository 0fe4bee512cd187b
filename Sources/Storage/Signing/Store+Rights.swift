public import Model

extension Store {
  public func attempts(at kiosk: String) throws -> [PINAttempt] {
    try reading { try $0.attempts(at: kiosk) }
  }

  public func userRights() throws -> [UserRight] {
    try reading { try $0.userRights() }
  }
}
