package dev.matte.legacy.cli;

import dev.matte.legacy.source.Source;
import dev.matte.legacy.text.Printable;

/** What should be known of a source, on standard error. */
final class Notes {

  private Notes() {}

  static void tell(Source source, Streams streams) {
    source.notes().forEach(note -> streams.err().println("Note: " + Printable.line(note)));
  }
}
