package dev.matte.legacy.stub;

import dev.matte.contract.json.Json;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was made of a list, and what people have to decide.
 *
 * @param tools tools that became methods
 * @param listed tools in the list
 * @param groups interfaces and the number of their tools, in the order of the list
 * @param types number of parameters by Java type, components included, sorted
 * @param keywords number of schema keywords kept word by word, sorted
 * @param findings in the order of the list
 */
public record StubReport(
    int tools,
    int listed,
    Map<String, Integer> groups,
    Map<String, Integer> types,
    Map<String, Integer> keywords,
    List<String> files,
    List<Finding> findings) {

  /** Copies what it is given. */
  public StubReport {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /** What a finding is about. */
  public enum Kind {
    /** Two tools of one name: only the first became a method. */
    DUPLICATE_TOOL("tools left out because their name is taken"),
    /** Something that stubs cannot hold; lists will differ there. */
    NOT_KEPT("not kept: the new list differs here"),
    /** A member of a tool's entry that Matte has no place for. */
    DROPPED("dropped: Matte has no place for it"),
    /** A line of the mapping file that nothing in the list fits. */
    MAPPING("in the mapping, not in the list"),
    /** A tool that looks as if it destroyed something, without a hint. */
    HINT("looks destructive; no hint says so: destructive, or readOnly, or destructive = false"),
    /** A parameter that looks like a secret and is not marked. */
    SECRET("looks like a secret; sensitive = true keeps it out of logs"),
    /** An array that does not say what it holds. */
    UNTYPED_ARRAY("arrays of anything; an item type makes them List<…>"),
    /** A number that looks like a count. */
    COUNT("double that looks like a count; whole = … makes it int or long"),
    /** A schema that the decoder takes more seriously than a legacy server did. */
    STRICTER("checked more strictly than before"),
    /** A keyword that clients see and nobody checks. */
    UNCHECKED("told to clients, checked by nobody"),
    /** A tool, parameter or member without a description. */
    DESCRIPTION("without a description");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** What has to be decided, in words. */
    public String text() {
      return text;
    }

    /** The name in JSON: lower case with hyphens. */
    public String id() {
      return Words.lower(name()).replace('_', '-');
    }
  }

  /**
   * Something to look at.
   *
   * @param tool name on the wire; empty when it is about no single tool
   * @param pointer JSON pointer within the tool's entry, or empty
   * @param text what was found, a clause
   */
  public record Finding(Kind kind, String tool, String pointer, String text) {}

  /** The report for people. */
  public String text() {
    return ReportText.of(this);
  }

  /** The report for programs. */
  public Json.Members json() {
    Json.Builder decisions = Json.object();
    for (Kind kind : Kind.values()) {
      List<Finding> of = findings.stream().filter(each -> each.kind() == kind).toList();
      if (!of.isEmpty()) {
        decisions.put(kind.id(), Json.of(of.stream().map(StubReport::json).toList()));
      }
    }
    return Json.object()
        .put("tools", Json.of(tools))
        .put("listed", Json.of(listed))
        .put("groups", counts(groups))
        .put("files", Json.texts(files))
        .put("parameters", counts(new TreeMap<>(types)))
        .put("keywords", counts(new TreeMap<>(keywords)))
        .put("findings", decisions.build())
        .build();
  }

  private static Json json(Finding finding) {
    return Json.object()
        .putText("tool", finding.tool())
        .putText("pointer", finding.pointer())
        .put("text", finding.text())
        .build();
  }

  private static Json counts(Map<String, Integer> counts) {
    Json.Builder json = Json.object();
    counts.forEach((name, count) -> json.put(name, Json.of(count)));
    return json.build();
  }
}
