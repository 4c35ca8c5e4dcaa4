package dev.matte.legacy.stub;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what people should look at. Not thread-safe. */
final class Findings {
  private final Set<StubReport.Finding> all = new LinkedHashSet<>();

  /** Adds a finding. */
  void add(StubReport.Kind kind, String tool, String pointer, String text) {
    all.add(new StubReport.Finding(kind, tool, pointer, text));
  }

  /** A keyword that no source can hold. */
  void lost(Place place, String keyword) {
    add(
        StubReport.Kind.NOT_KEPT,
        place.tool(),
        place.pointer(),
        "\"" + keyword + "\" is larger than a Java class can hold");
  }

  List<StubReport.Finding> all() {
    return List.copyOf(all);
  }
}
