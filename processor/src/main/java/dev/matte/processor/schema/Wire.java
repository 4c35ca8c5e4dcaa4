package dev.matte.processor.schema;

/** Revisions of the protocol, oldest first, and what a list entry may hold in each. */
enum Wire {
  V2024_11_05,
  V2025_03_26,
  V2025_06_18,
  V2025_11_25,
  V2026_07_28;

  /** The revision's date as it stands on the wire. */
  String date() {
    return name().substring(1).replace('_', '-');
  }

  /** Whether tools have behaviour annotations. */
  boolean annotations() {
    return compareTo(V2025_03_26) >= 0;
  }

  /** Whether entries have titles and {@code _meta}, and tools output schemas. */
  boolean titles() {
    return compareTo(V2025_06_18) >= 0;
  }

  /** Whether an output schema of this kind is understood. */
  boolean output(boolean object) {
    return object ? titles() : compareTo(V2026_07_28) >= 0;
  }

  /** Whether entries have icons. */
  boolean icons() {
    return compareTo(V2025_11_25) >= 0;
  }

  /** Whether tools say how they are run: one revision alone has it. */
  boolean execution() {
    return this == V2025_11_25;
  }

  /** The newest revision, which holds all there is to say. */
  static Wire newest() {
    return V2026_07_28;
  }
}
