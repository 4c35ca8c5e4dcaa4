package dev.matte.legacy.stub;

import dev.matte.contract.ToolContract;
import dev.matte.contract.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A method of an interface: one tool.
 *
 * @param fields its parameters, or the components of its request record
 * @param request the record that takes all arguments, for a tool with many
 * @param note what all this does not say of the input schema
 * @param description empty when there is none or it cannot be said
 * @param hints by the names of the annotation's attributes
 * @param output the output schema
 * @param meta the tool's own metadata
 */
record ToolMethod(
    ToolContract tool,
    String javaName,
    List<Field> fields,
    Optional<Declared.Fields> request,
    Style style,
    Note note,
    String title,
    String description,
    Map<String, Boolean> hints,
    List<Json.Members> icons,
    Optional<Json.Members> output,
    Optional<Json.Members> meta) {

  String wire() {
    return tool.name();
  }
}
