package dev.matte.legacy.migrate;

import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.binding.CatalogBuilder;
import dev.matte.runtime.binding.ServerBinding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What several bindings serve, as one catalog, and who has what in it. The legacy side comes last:
 * of what others have too, their text is shown.
 */
final class Union {

  private final List<ServerBinding> bindings = new ArrayList<>();
  private final List<Entries> entries = new ArrayList<>();
  private final Catalog catalog;

  /** By kind and place in the union: whose it is; of tools, whoever comes first. */
  private final List<List<Side>> owners = new ArrayList<>();

  /** By place in the union: the legacy side of a tool that it has. */
  private final @Nullable Side[] legacySides;

  /**
   * Joins them.
   *
   * @throws IllegalArgumentException if two generated bindings have a tool of the same name
   */
  Union(List<ServerBinding> generated, ServerBinding legacy) {
    bindings.addAll(generated);
    bindings.add(legacy);
    for (ServerBinding binding : bindings) {
      entries.add(new Entries(binding.catalog()));
    }
    CatalogBuilder builder = new CatalogBuilder("a migration");
    Map<String, Integer> aliases = refuseDuplicates();
    for (Kind kind : Kind.values()) {
      Map<String, Side> found = new HashMap<>();
      for (int i = 0; i < bindings.size(); i++) {
        add(kind, i, aliases, found, builder);
      }
    }
    catalog = builder.build();
    for (Kind kind : Kind.values()) {
      owners.add(places(kind));
    }
    legacySides = new Side[catalog.count(Kind.TOOL)];
    findLegacySides();
  }

  Catalog catalog() {
    return catalog;
  }

  /** Whose an entry is. */
  Side owner(Kind kind, int index) {
    return owners.get(kind.index()).get(index);
  }

  /** A tool as the legacy side has it; {@code null} when it does not. */
  @Nullable Side legacy(int tool) {
    return legacySides[tool];
  }

  /** A tool as a generated binding has it; {@code null} when none does. */
  @Nullable Side generated(int tool) {
    Side owner = owner(Kind.TOOL, tool);
    return owner.binding() == legacyBinding() ? null : owner;
  }

  /** Whether a generated tool says that it changes nothing. */
  boolean readOnly(Side generated) {
    return entriesOf(generated.binding()).readOnly(generated.index());
  }

  /** The template that a binding would use for a URI and that demands something; -1 for none. */
  int findTemplate(String uri) {
    for (int i = 0; i < bindings.size(); i++) {
      int place = bindings.get(i).findTemplate(uri);
      if (place >= 0) {
        return find(catalog, Kind.TEMPLATE, entries.get(i).catalog().name(Kind.TEMPLATE, place));
      }
    }
    return -1;
  }

  List<ServerBinding> bindings() {
    return bindings;
  }

  private void add(
      Kind kind,
      int binding,
      Map<String, Integer> aliases,
      Map<String, Side> found,
      CatalogBuilder builder) {
    Entries own = entries.get(binding);
    boolean legacy = binding == bindings.size() - 1;
    for (int i = 0; i < own.catalog().count(kind); i++) {
      String name = own.catalog().name(kind, i);
      boolean known = kind == Kind.TOOL && legacy && aliases.containsKey(name);
      String key = kind == Kind.COMPLETER ? binding + " " + i : name;
      Side side = new Side(bindings.get(binding), name, i);
      if (known || found.putIfAbsent(key, side) != null) {
        continue;
      }
      if (kind == Kind.COMPLETER) {
        builder.addCompleter(own.catalog().completesPrompt(i), name, own.catalog().argument(i));
      } else if (kind == Kind.FORMER) {
        builder.addFormer(name, own.catalog().name(Kind.TOOL, own.catalog().tool(i)));
      } else if (kind == Kind.TOOL) {
        boolean promised = legacy || keepsPromise(own, i);
        // More than a tool's own code stands before it here, so none may say that it never waits.
        builder.addTool(
            name,
            own.catalog().traits(i).waiting(),
            promised ? own.json(kind, i) : own.withoutOutput(i));
      } else {
        builder.add(kind, name, own.json(kind, i));
      }
    }
  }

  /** Whether results of a generated tool look as promised whoever answers. */
  private boolean keepsPromise(Entries own, int tool) {
    int there = legacyPlace(own.catalog(), tool);
    return there < 0 || entries.get(entries.size() - 1).promises(there);
  }

  /** The owners of a kind in the order of the union. */
  private List<Side> places(Kind kind) {
    List<Side> sides = new ArrayList<>();
    if (kind == Kind.COMPLETER) {
      // As added: no other order is made of them.
      for (int i = 0; i < bindings.size(); i++) {
        for (int j = 0; j < entries.get(i).catalog().count(kind); j++) {
          sides.add(new Side(bindings.get(i), entries.get(i).catalog().name(kind, j), j));
        }
      }
      return sides;
    }
    for (int i = 0; i < catalog.count(kind); i++) {
      sides.add(first(kind, catalog.name(kind, i)));
    }
    return sides;
  }

  private Side first(Kind kind, String name) {
    for (int i = 0; i < bindings.size(); i++) {
      int place = find(entries.get(i).catalog(), kind, name);
      if (place >= 0) {
        return new Side(bindings.get(i), name, place);
      }
    }
    throw new IllegalStateException("nobody has " + name);
  }

  private void findLegacySides() {
    Catalog legacy = entries.get(entries.size() - 1).catalog();
    for (int i = 0; i < legacySides.length; i++) {
      Side owner = owner(Kind.TOOL, i);
      int place =
          owner.binding() == legacyBinding()
              ? owner.index()
              : legacyPlace(entriesOf(owner.binding()).catalog(), owner.index());
      legacySides[i] =
          place < 0 ? null : new Side(legacyBinding(), legacy.name(Kind.TOOL, place), place);
    }
  }

  /** Where the legacy side has a generated tool, under its name or a former one; -1 for nowhere. */
  private int legacyPlace(Catalog generated, int tool) {
    Catalog legacy = entries.get(entries.size() - 1).catalog();
    int place = find(legacy, Kind.TOOL, generated.name(Kind.TOOL, tool));
    for (int i = 0; place < 0 && i < generated.count(Kind.FORMER); i++) {
      if (generated.tool(i) == tool) {
        place = find(legacy, Kind.TOOL, generated.name(Kind.FORMER, i));
      }
    }
    return place;
  }

  /** The former names of generated tools, which the legacy side may have as names. */
  private Map<String, Integer> refuseDuplicates() {
    Map<String, Integer> names = new HashMap<>();
    Map<String, Integer> formers = new HashMap<>();
    for (int i = 0; i + 1 < bindings.size(); i++) {
      Catalog each = entries.get(i).catalog();
      for (int j = 0; j < each.count(Kind.TOOL); j++) {
        String name = each.name(Kind.TOOL, j);
        if (names.put(name, i) != null) {
          throw new IllegalArgumentException("two generated bindings have a tool " + name);
        }
      }
      for (int j = 0; j < each.count(Kind.FORMER); j++) {
        formers.put(each.name(Kind.FORMER, j), i);
      }
    }
    return formers;
  }

  private Entries entriesOf(ServerBinding binding) {
    return entries.get(bindings.indexOf(binding));
  }

  private ServerBinding legacyBinding() {
    return bindings.get(bindings.size() - 1);
  }

  private static int find(Catalog catalog, Kind kind, String name) {
    for (int i = 0; i < catalog.count(kind); i++) {
      if (catalog.name(kind, i).equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
