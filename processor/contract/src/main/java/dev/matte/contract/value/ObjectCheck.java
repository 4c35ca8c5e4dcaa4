package dev.matte.contract.value;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Patterns;
import dev.matte.contract.schema.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Keywords of objects. */
record ObjectCheck(Place schema, Json.Members value, int depth) {

  boolean holds(String name, Json wanted) {
    return switch (name) {
      case "required" -> names(wanted).allMatch(value.values()::containsKey);
      case "minProperties" -> Scalars.counts(value.values().size(), wanted, 1);
      case "maxProperties" -> Scalars.counts(value.values().size(), wanted, -1);
      case "properties" -> properties();
      case "patternProperties" -> patterns();
      case "additionalProperties" -> additional();
      case "unevaluatedProperties" -> unevaluated();
      case "propertyNames" -> propertyNames();
      case "dependentRequired", "dependentSchemas", "dependencies" -> dependent(name);
      default -> true;
    };
  }

  private boolean properties() {
    return value.values().entrySet().stream()
        .allMatch(
            member ->
                schema
                    .member("properties", member.getKey())
                    .filter(property -> !Validator.accepts(property, member.getValue(), depth))
                    .isEmpty());
  }

  private boolean patterns() {
    return schema.children("patternProperties").entrySet().stream()
        .allMatch(
            pattern ->
                value.values().entrySet().stream()
                    .filter(member -> Patterns.find(pattern.getKey(), member.getKey()))
                    .allMatch(m -> Validator.accepts(pattern.getValue(), m.getValue(), depth)));
  }

  private boolean additional() {
    Place additional = schema.child("additionalProperties").orElseThrow();
    return value.values().entrySet().stream()
        .filter(member -> !evaluated(schema, member.getKey(), false))
        .allMatch(member -> Validator.accepts(additional, member.getValue(), depth));
  }

  private boolean unevaluated() {
    Place rest = schema.child("unevaluatedProperties").orElseThrow();
    Set<String> done = new HashSet<>();
    evaluate(schema, done);
    return value.values().entrySet().stream()
        .filter(member -> !done.contains(member.getKey()))
        .allMatch(member -> Validator.accepts(rest, member.getValue(), depth));
  }

  /** Collects the members that a schema, and what it applies here, speaks about. */
  private void evaluate(Place at, Set<String> done) {
    value.values().keySet().stream().filter(name -> evaluated(at, name, true)).forEach(done::add);
    for (String union : new String[] {"allOf", "anyOf", "oneOf"}) {
      for (Place branch : at.items(union)) {
        if (Validator.accepts(branch, value, depth)) {
          evaluate(branch, done);
        }
      }
    }
    at.keyword("$ref")
        .filter(Json.Text.class::isInstance)
        .flatMap(ref -> at.document().resolve(((Json.Text) ref).value()))
        .ifPresent(target -> evaluate(target, done));
    boolean met = at.child("if").filter(c -> Validator.accepts(c, value, depth)).isPresent();
    at.child(met ? "then" : "else").ifPresent(branch -> evaluate(branch, done));
  }

  private static boolean evaluated(Place at, String name, boolean additional) {
    return at.member("properties", name).isPresent()
        || at.children("patternProperties").keySet().stream()
            .anyMatch(pattern -> Patterns.find(pattern, name))
        || (additional && at.keywords().containsKey("additionalProperties"));
  }

  private boolean propertyNames() {
    Place names = schema.child("propertyNames").orElseThrow();
    return value.values().keySet().stream()
        .allMatch(name -> Validator.accepts(names, Json.of(name), depth));
  }

  private boolean dependent(String keyword) {
    return schema.children(keyword).entrySet().stream()
        .filter(entry -> value.values().containsKey(entry.getKey()))
        .allMatch(
            entry ->
                entry.getValue().schema() instanceof Json.Items items
                    ? names(items).allMatch(value.values()::containsKey)
                    : Validator.accepts(entry.getValue(), value, depth));
  }

  private static Stream<String> names(Json list) {
    List<Json> items = list instanceof Json.Items names ? names.values() : List.of();
    return items.stream()
        .filter(Json.Text.class::isInstance)
        .map(name -> ((Json.Text) name).value());
  }
}
