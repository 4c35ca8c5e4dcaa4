package dev.matte.legacy.mount;

/** What becomes of two entries of the same name. */
public enum Collisions {
  /** That of the first part stands, others are left out. */
  FIRST,
  /**
   * That of the first part stands, others are called {@code part_name}; a URI cannot be changed, so
   * resources and templates are left out.
   */
  PREFIX,
  /** There is no such mount. */
  REFUSE
}
