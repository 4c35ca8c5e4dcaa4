package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ServerModel;

/** One mistake that can be known when the author compiles; stateless, a sentence long. */
interface Rule {

  /** The name of the mistake: lower-case words with hyphens. */
  String id();

  /** Reports each place in a server where the mistake was made. */
  void check(ServerModel server, Diagnostics report);
}
