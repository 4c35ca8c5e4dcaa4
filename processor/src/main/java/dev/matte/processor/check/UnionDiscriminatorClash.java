package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;

/** The member that tells variants apart cannot be a component of a variant as well. */
final class UnionDiscriminatorClash implements Rule {

  @Override
  public String id() {
    return "union-discriminator-clash";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Structure structure : server.structures().values()) {
      if (structure instanceof Structure.Union union) {
        union.variants().forEach(variant -> check(union, variant, server, report));
      }
    }
  }

  private void check(
      Structure.Union union,
      Structure.Union.Variant variant,
      ServerModel server,
      Diagnostics report) {
    if (server.structures().get(variant.structureKey()) instanceof Structure.Fields fields) {
      for (FieldModel field : fields.fields()) {
        if (field.name().equals(union.discriminator())) {
          report.error(
              id(),
              field.origin(),
              Words.component(field, fields) + " has the name of the discriminator",
              "In every "
                  + union.javaType().simpleName()
                  + " the member \""
                  + union.discriminator()
                  + "\" says which variant it is.",
              "rename the component, or name another member: @JsonTypeInfo(property = \"...\").");
        }
      }
    }
  }
}
