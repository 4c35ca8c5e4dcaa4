package dev.matte.sample.everything;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.Change;
import dev.matte.runtime.skill.Skills;
import dev.matte.runtime.stdio.Stdio;

/** Starts the server. */
final class Main {
  private Main() {}

  /** Takes {@code --stdio} or {@code --http PORT}. */
  public static void main(String[] args) throws Exception {
    Stdio.guard();
    int exitCode = host().run(args);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /** The server, not started. */
  static McpHost host() {
    return EverythingServer.builder(
            new Contents(),
            new Schemas(),
            new Reports(),
            new Questions(),
            new RoundTrips(),
            new Announcements(),
            new Jobs(),
            new Doorkeeper(),
            new FixedPrompts(),
            new FixedResources())
        .add(Skills.beside(Main.class, "skills"))
        .changing(Change.Kind.TOOLS, Change.Kind.PROMPTS, Change.Kind.CONTENTS)
        .build();
  }
}
