package dev.matte.legacy.reflect;

import dev.matte.annotations.McpComplete;
import dev.matte.legacy.shape.Field;
import dev.matte.legacy.shape.Reading;
import dev.matte.legacy.shape.Shape;
import dev.matte.legacy.shape.ShapeReader;
import dev.matte.runtime.binding.CatalogBuilder;
import dev.matte.runtime.binding.CompletionCall;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The completers of arguments: those that an author wrote, and one for each argument whose values
 * are known, since its type has no others or examples name some.
 */
final class Completers {
  private final List<Completer> all = new ArrayList<>();

  /** What proposes values for an argument. */
  private interface Proposer {
    List<String> propose(CompletionCall call) throws Exception;
  }

  private record Completer(boolean ofPrompt, String name, String argument, Proposer proposer) {}

  /** Adds one that the author wrote. */
  void add(Member member, Reading reading, ShapeReader shapes, Object target) {
    McpComplete role = (McpComplete) member.role();
    List<Member.Given> parameters = member.parameters(reading, shapes.fields());
    if (parameters.stream().noneMatch(each -> each.field().isPresent())
        || member.returned().raw() != List.class
        || role.prompt().isEmpty() == role.resource().isEmpty()) {
      throw reading.refused(
          "it is no completer", "take the text typed so far, answer with a List<String>");
    }
    boolean ofPrompt = !role.prompt().isEmpty();
    all.add(
        new Completer(
            ofPrompt,
            ofPrompt ? role.prompt() : role.resource(),
            role.argument(),
            call -> proposed(member, parameters, target, call)));
  }

  private static List<String> proposed(
      Member member, List<Member.Given> parameters, Object target, CompletionCall call)
      throws Exception {
    List<@Nullable Object> values = new ArrayList<>();
    for (Member.Given parameter : parameters) {
      if (parameter.field().isPresent()) {
        values.add(values.isEmpty() ? call.value() : chosen(parameter.field().get(), call));
      }
    }
    List<String> texts = new ArrayList<>();
    Object proposed = member.invoke(target, parameters, values.toArray(), call.context());
    for (Object each : (List<?>) java.util.Objects.requireNonNull(proposed)) {
      texts.add((String) each);
    }
    return texts;
  }

  private static @Nullable Object chosen(Field field, CompletionCall call) {
    String argument = call.argument(field.name());
    return field.presence() == Field.Presence.OPTIONAL ? Optional.ofNullable(argument) : argument;
  }

  /** Adds those of arguments whose values are known and for which nobody wrote one. */
  void addKnown(boolean ofPrompt, String name, List<Field> fields) {
    for (Field field : fields) {
      boolean written =
          all.stream()
              .anyMatch(
                  each ->
                      each.ofPrompt() == ofPrompt
                          && each.name().equals(name)
                          && each.argument().equals(field.name()));
      String[] values = values(field).toArray(new String[0]);
      if (values.length > 0 && !written) {
        all.add(new Completer(ofPrompt, name, field.name(), call -> call.among(values)));
      }
    }
  }

  void addTo(CatalogBuilder catalog) {
    all.forEach(each -> catalog.addCompleter(each.ofPrompt(), each.name(), each.argument()));
  }

  List<String> complete(CompletionCall call) throws Exception {
    boolean known = call.index() >= 0 && call.index() < all.size();
    return known ? all.get(call.index()).proposer().propose(call) : List.of();
  }

  /** What is known of a field's values; nothing of those that must not be shown. */
  private static Set<String> values(Field field) {
    Set<String> values = new LinkedHashSet<>();
    Shape bare = field.shape().bare();
    if (field.sensitive()) {
      return values;
    }
    if (bare instanceof Shape.Choice choice) {
      values.addAll(choice.wires());
    } else if (bare instanceof Shape.Scalar scalar && scalar.kind() == Shape.Scalar.Kind.BOOL) {
      values.addAll(List.of("true", "false"));
    } else {
      field.literal().ifPresent(values::add);
      values.addAll(field.examples());
    }
    return values;
  }
}
