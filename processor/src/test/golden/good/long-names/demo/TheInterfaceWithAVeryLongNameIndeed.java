package demo;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpTool;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names so long that lines have to be broken. */
public interface TheInterfaceWithAVeryLongNameIndeed {

  /** Answers with what it is given. */
  @McpTool
  default TheRecordWithAVeryLongNameThatGoesOnAndOn theToolWithAVeryLongNameThatGoesOnAndOn(
      TheRecordWithAVeryLongNameThatGoesOnAndOn theParameterWithAVeryLongNameThatGoesOnAndOn,
      Map<String, List<TheRecordWithAVeryLongNameThatGoesOnAndOn>> theMapWithAVeryLongNameThatGoesOn,
      @Default("THE_CONSTANT_WITH_A_VERY_LONG_NAME") TheEnumWithAVeryLongNameThatGoesOnAndOn theEnum) {
    return theParameterWithAVeryLongNameThatGoesOnAndOn;
  }

  /** A record. */
  record TheRecordWithAVeryLongNameThatGoesOnAndOn(
      @Size(min = 1, max = 1000) @Pattern(regexp = "[a-z]+(-[a-z]+)*|[A-Z]+(-[A-Z]+)*|[0-9]+(-[0-9]+)*")
          String theComponentWithAVeryLongNameThatGoesOnAndOn,
      Optional<Map<String, List<String>>> theOptionalComponentWithAVeryLongNameThatGoesOn) {}

  /** An enum. */
  enum TheEnumWithAVeryLongNameThatGoesOnAndOn {
    THE_CONSTANT_WITH_A_VERY_LONG_NAME,
    THE_OTHER_CONSTANT_WITH_A_VERY_LONG_NAME
  }
}
