package dev.matte.legacy.schema;

import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import dev.matte.contract.json.Json;
import dev.matte.legacy.shape.Extras;
import dev.matte.legacy.shape.Field;
import dev.matte.legacy.shape.Shape;
import dev.matte.legacy.shape.Structures;
import dev.matte.legacy.shape.Style;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The input and output schemas of tools. Not thread-safe. */
public final class Schemas {
  private final Structures structures;

  /** Schemas over structures that have been read. */
  public Schemas(Structures structures) {
    this.structures = structures;
  }

  /**
   * The schema of a tool's arguments; always an object at its root.
   *
   * @param closed whether arguments that it does not name are refused
   * @param extras what the root holds beyond what is generated
   */
  public Json.Members input(List<Field> fields, boolean closed, Style style, Extras extras) {
    Dialect dialect = new Dialect(structures, style, Direction.INPUT);
    SchemaBuilder victools = victools(dialect);
    ObjectNode root = dialect.object(fields, closed, victools::createSchemaReference);
    return finished(root, victools, dialect, Direction.INPUT, style, extras);
  }

  /**
   * The schema of a tool's structured content.
   *
   * @param inParts whether items of the shape arrive one by one, and the result is their list
   * @param nullable whether there may be none
   */
  public Json.Members output(Shape shape, boolean inParts, boolean nullable, Style style) {
    Dialect dialect = new Dialect(structures, style, Direction.OUTPUT);
    SchemaBuilder victools = victools(dialect);
    ObjectNode root = dialect.root(shape, style.integers(), victools::createSchemaReference);
    if (shape instanceof Shape.Choice choice && !choice.words().isEmpty()) {
      String before = choice.description();
      root.put("description", before.isEmpty() ? choice.words() : before + "\n" + choice.words());
    }
    if (inParts) {
      ObjectNode item = root;
      root = TypeNodes.node().put("type", "array");
      root.set("items", item);
    } else if (nullable) {
      root = TypeNodes.orNull(root);
    }
    return finished(root, victools, dialect, Direction.OUTPUT, style, Extras.NONE);
  }

  private static SchemaBuilder victools(Dialect dialect) {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
    config
        .forTypesInGeneral()
        .withCustomDefinitionProvider(dialect)
        .withDefinitionNamingStrategy(dialect);
    return new SchemaGenerator(config.build()).buildMultipleSchemaDefinitions();
  }

  private Json.Members finished(
      ObjectNode root,
      SchemaBuilder victools,
      Dialect dialect,
      Direction direction,
      Style style,
      Extras extras) {
    dialect.expand(victools::createSchemaReference);
    ObjectNode collected = victools.collectDefinitions("$defs");
    Finishing finishing = new Finishing(structures, direction, style.dialect(), dialect);
    Json.Builder schema = finishing.open(root);
    Json.Members definitions = finishing.definitions(collected);
    String keyword = finishing.definitionsKeyword();
    if (!definitions.values().isEmpty()) {
      schema.put(keyword, definitions);
    }
    switch (style.dialect()) {
      case NONE -> {}
      case DRAFT_2020_12 -> schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
      case DRAFT_07 -> schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    }
    Json.Builder all = Keywords.with(extras, schema);
    if (!definitions.values().isEmpty()
        && extras.keywords().values().get(keyword) instanceof Json.Members written) {
      // What we refer to must not go missing because the author defines something too.
      all.put(keyword, definitions.with().putAll(written).build());
    }
    return Keywords.ordered(all);
  }
}
