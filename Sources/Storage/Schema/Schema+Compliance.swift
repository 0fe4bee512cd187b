extension Schema {
  /// How much of what is required of somebody is met, beside the dates between which that holds.
  static let complianceColumns = """
    DELETE FROM outlook;

    ALTER TABLE outlook ADD COLUMN compliant INTEGER NOT NULL DEFAULT 0 CHECK (compliant >= 0);

    ALTER TABLE outlook ADD COLUMN counted INTEGER NOT NULL DEFAULT 0 CHECK (counted >= compliant);

    ALTER TABLE outlook ADD COLUMN open INTEGER NOT NULL DEFAULT 0 CHECK (open <= compliant);
    """
}
