package dev.matte.legacy.source;

import dev.matte.contract.Contract;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which interfaces count where there are several, and how they become one contract.
 *
 * @param interfaces simple or qualified names; empty for all
 */
record Choice(List<String> interfaces) {

  Choice {
    interfaces = List.copyOf(interfaces);
  }

  boolean isEverything() {
    return interfaces.isEmpty();
  }

  /** One contract of the chosen ones; every chosen name must be there, every tool there once. */
  Source joined(String name, List<Catalog> all) throws SourceException {
    for (String wanted : interfaces) {
      if (all.stream().noneMatch(catalog -> catalog.isNamed(wanted))) {
        throw new SourceException(
            "\"" + name + "\" has no interface " + wanted, "choose from: " + names(all) + ".");
      }
    }
    List<Catalog> chosen =
        all.stream()
            .filter(each -> isEverything() || interfaces.stream().anyMatch(each::isNamed))
            .toList();
    refuseClashes(name, chosen);
    return new Source(
        name, Contract.join(chosen.stream().map(Catalog::contract).toList()), List.of());
  }

  private static void refuseClashes(String name, List<Catalog> catalogs) throws SourceException {
    Map<String, Catalog> owners = new HashMap<>();
    for (Catalog catalog : catalogs) {
      Set<String> tools = new LinkedHashSet<>();
      catalog.contract().tools().forEach(tool -> tools.add(tool.name()));
      for (String tool : tools) {
        Catalog owner = owners.putIfAbsent(tool, catalog);
        if (owner != null) {
          throw new SourceException(
              "\"%s\" has tool \"%s\" in %s and in %s"
                  .formatted(name, tool, owner.type(), catalog.type()),
              "say which servers you mean: --interface " + catalog.type() + ".");
        }
      }
    }
  }

  private static String names(List<Catalog> catalogs) {
    return catalogs.stream().map(Catalog::type).collect(Collectors.joining(", "));
  }
}
