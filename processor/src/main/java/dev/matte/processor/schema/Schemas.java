package dev.matte.processor.schema;

import dev.matte.contract.json.Json;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.ResultModel;
import dev.matte.processor.model.SchemaExtras;
import dev.matte.processor.model.SchemaStyle;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.ToolModel;
import dev.matte.processor.model.TypeModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The input and output schema of a tool. */
final class Schemas {
  private final Map<String, Structure> structures;

  Schemas(Map<String, Structure> structures) {
    this.structures = structures;
  }

  /** The schema of a tool's arguments; always an object at its root. */
  Json.Members input(ToolModel tool) {
    Optional<Structure.Fields> request = request(tool);
    List<FieldModel> fields =
        request
            .map(Structure.Fields::fields)
            .orElseGet(() -> tool.arguments().stream().map(ParameterModel::field).toList());
    SharedStructures shared = new SharedStructures(structures, Direction.INPUT);
    fields.forEach(field -> shared.add(field.type()));
    StructureSchemas schemas =
        new StructureSchemas(structures, tool.style(), Direction.INPUT, shared.keys());
    boolean closed = request.map(schemas::closed).orElse(tool.style().additionalPropertiesFalse());
    SchemaExtras extras =
        request.map(record -> record.extras().then(tool.extras())).orElse(tool.extras());
    return finish(schemas.object(fields, closed), schemas, tool.style(), extras);
  }

  /** The record whose components are the tool's arguments; only its members show in the schema. */
  private Optional<Structure.Fields> request(ToolModel tool) {
    return tool.request().flatMap(request -> Structure.fields(request.field().type(), structures));
  }

  /** The schema of a tool's structured content, when it has some. */
  Optional<Json.Members> output(ToolModel tool) {
    return tool.result().schema().or(() -> generated(tool));
  }

  private Optional<Json.Members> generated(ToolModel tool) {
    return tool.result().type().map(type -> output(tool.result(), type, tool.style()));
  }

  private Json.Members output(ResultModel result, TypeModel type, SchemaStyle style) {
    SharedStructures shared = new SharedStructures(structures, Direction.OUTPUT);
    shared.add(type);
    StructureSchemas schemas =
        new StructureSchemas(structures, style, Direction.OUTPUT, shared.keys());
    Json.Builder root = schemas.root(type, style.integers());
    Descriptions.append(root, TypeSchemas.constants(type));
    if (result.inParts()) {
      root = Json.object().put("type", "array").put("items", Keywords.ordered(root));
    } else if (result.nullable()) {
      root = StructureSchemas.orNull(root);
    }
    Descriptions.prefer(root, result.description());
    return finish(root, schemas, style, SchemaExtras.NONE);
  }

  /** The schema of one value, for tests and budgets; not the root of anything. */
  Json.Members value(TypeModel type, Constraints constraints, SchemaStyle style) {
    SharedStructures shared = new SharedStructures(structures, Direction.INPUT);
    shared.add(type);
    StructureSchemas schemas =
        new StructureSchemas(structures, style, Direction.INPUT, shared.keys());
    return finish(
        schemas.types().of(type, constraints, style.integers()), schemas, style, SchemaExtras.NONE);
  }

  private static Json.Members finish(
      Json.Builder root, StructureSchemas schemas, SchemaStyle style, SchemaExtras extras) {
    Json.Members definitions = schemas.definitions();
    if (!definitions.values().isEmpty()) {
      root.put(StructureSchemas.definitionsKeyword(style), definitions);
    }
    switch (style.dialect()) {
      case NONE -> {}
      case DRAFT_2020_12 -> root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
      case DRAFT_07 -> root.put("$schema", "http://json-schema.org/draft-07/schema#");
    }
    Json.Builder all = Keywords.with(extras, root);
    String keyword = StructureSchemas.definitionsKeyword(style);
    if (!definitions.values().isEmpty()
        && extras.keywords().values().get(keyword) instanceof Json.Members written) {
      // What we refer to must not go missing because the author defines something too.
      all.put(keyword, definitions.with().putAll(written).build());
    }
    return Keywords.ordered(all);
  }
}
