package dev.matte.legacy.proxy;

import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.binding.Change;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * All that a server lists. Immutable.
 *
 * @param entries the entries of all lists
 * @param completes whether it completes arguments
 */
record Inventory(List<Listed> entries, boolean completes) {

  /** Of a server that was not asked yet. */
  static final Inventory EMPTY = new Inventory(List.of(), false);

  Inventory {
    entries = List.copyOf(entries);
  }

  /**
   * Asks for all lists. Only that of the tools has to be there, or to be unknown: some servers
   * declare what they then do not answer.
   *
   * @param timeout how long each page may take
   * @param complaints hears of what is left out
   * @throws LegacyException if the list of tools does not come
   */
  static Inventory read(Session session, Duration timeout, Consumer<String> complaints) {
    Capabilities can = session.capabilities();
    List<Listed> entries = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Part part : Part.values()) {
      if (!part.declared(can)) {
        continue;
      }
      Consumer<Listed> taken =
          entry -> {
            if (names.add(entry.kind() + " " + entry.name())) {
              entries.add(entry);
            } else {
              complaints.accept(part.method + " has \"" + Texts.cut(entry.name()) + "\" twice");
            }
          };
      part.read(session, timeout, taken, complaints);
    }
    return new Inventory(entries, can.completions());
  }

  /**
   * The tools of a list that was kept; of two with one name the first.
   *
   * @param list a {@code tools/list} result
   * @throws dev.matte.runtime.json.JsonException if it is none
   */
  static Inventory ofTools(String list) {
    List<Listed> entries = new ArrayList<>();
    Set<String> names = new HashSet<>();
    JsonReader tools = JsonMembers.of(JsonSlice.of(list)).get("tools").reader();
    tools.beginArray();
    while (tools.hasNext()) {
      Listed.read(Kind.TOOL, tools.nextSlice())
          .filter(tool -> names.add(tool.name()))
          .ifPresent(entries::add);
    }
    return new Inventory(entries, false);
  }

  /** The lists that are others here than there. */
  Set<Change.Kind> changes(Inventory other) {
    Set<Change.Kind> changes = new LinkedHashSet<>();
    for (Part part : Part.values()) {
      if (!of(part.kind).equals(other.of(part.kind))) {
        changes.add(part.change);
      }
    }
    return changes;
  }

  private List<Listed> of(Kind kind) {
    return entries.stream().filter(entry -> entry.kind() == kind).toList();
  }

  /** The lists that there are. */
  private enum Part {
    TOOLS(Kind.TOOL, "tools/list", "tools", Change.Kind.TOOLS),
    RESOURCES(Kind.RESOURCE, "resources/list", "resources", Change.Kind.RESOURCES),
    TEMPLATES(
        Kind.TEMPLATE, "resources/templates/list", "resourceTemplates", Change.Kind.RESOURCES),
    PROMPTS(Kind.PROMPT, "prompts/list", "prompts", Change.Kind.PROMPTS);

    private final Kind kind;
    private final String method;
    private final String member;
    private final Change.Kind change;

    Part(Kind kind, String method, String member, Change.Kind change) {
      this.kind = kind;
      this.method = method;
      this.member = member;
      this.change = change;
    }

    boolean declared(Capabilities can) {
      return switch (this) {
        case TOOLS -> true;
        case RESOURCES, TEMPLATES -> can.resources();
        case PROMPTS -> can.prompts();
      };
    }

    void read(
        Session session, Duration timeout, Consumer<Listed> entries, Consumer<String> complaints) {
      try {
        new ListPages(
                session,
                method,
                member,
                timeout,
                slice ->
                    Listed.read(kind, slice)
                        .ifPresentOrElse(
                            entries,
                            () -> complaints.accept(method + " has an entry without a name")))
            .read();
      } catch (RpcErrorException e) {
        refused(e, complaints);
      } catch (LegacyException e) {
        if (this == TOOLS) {
          throw e;
        }
        complaints.accept(String.valueOf(e.getMessage()));
      }
    }

    private void refused(RpcErrorException error, Consumer<String> complaints) {
      if (this == TOOLS && error.code() != RpcErrors.METHOD_NOT_FOUND) {
        throw new LegacyException("answered tools/list with " + RpcErrors.text(error));
      }
      complaints.accept("answered " + method + " with " + RpcErrors.text(error));
    }
  }
}
