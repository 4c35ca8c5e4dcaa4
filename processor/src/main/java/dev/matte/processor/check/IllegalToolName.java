package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.FormerName;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;
import java.util.regex.Pattern;

/** A tool name is 1 to 128 ASCII letters, digits, hyphens, underscores and dots. */
final class IllegalToolName implements Rule {
  private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9_.-]{1,128}");

  @Override
  public String id() {
    return "illegal-tool-name";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (ToolModel tool : server.tools()) {
      if (!LEGAL.matcher(tool.name()).matches()) {
        report(
            tool.name(),
            "name it \"" + legal(tool.name()) + "\": @McpTool(name = \"...\").",
            Origins.narrow(tool.origin(), "McpTool", "name"),
            report);
      }
      for (FormerName former : tool.formerNames()) {
        // What is not listed is for callers who know it; whatever they call must be found.
        boolean shown = former.listed() || former.name().isEmpty();
        if (shown && !LEGAL.matcher(former.name()).matches()) {
          report(former.name(), "leave it unlisted.", former.origin(), report);
        }
      }
    }
  }

  private void report(String name, String fix, Origin origin, Diagnostics report) {
    report.error(
        id(),
        origin,
        "tool name \"" + Words.excerpt(name) + "\" " + fault(name),
        "The specification allows 1 to 128 characters of A-Z a-z 0-9 _ - . in a tool name.",
        fix);
  }

  private static String fault(String name) {
    if (name.isEmpty()) {
      return "is empty";
    }
    return name.length() > 128
        ? "has " + name.length() + " characters"
        : "has a character that no client expects";
  }

  private static String legal(String name) {
    String legal = name.replaceAll("[^A-Za-z0-9_.-]+", "_");
    return legal.substring(0, Math.min(legal.length(), 64));
  }
}
