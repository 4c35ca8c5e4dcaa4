package demo;

import dev.matte.annotations.McpTool;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sizes of lists, sets, maps and arrays, and constraints on what is in them. */
public interface Sizes {

  /** Answers with nothing. */
  @McpTool
  default void check(
      @Size(min = 1, max = 2) List<String> list,
      @NotEmpty Set<Integer> set,
      @Size(max = 1) Map<String, String> map,
      @Size(min = 2) int[] numbers,
      @Size(max = 1) String[] texts,
      Optional<@Size(max = 1) List<Integer>> maybe) {}

  /** Answers with nothing, as case 2. */
  @McpTool
  default void items(
      List<@NotBlank @Size(max = 3) String> names,
      Map<String, @Min(1) Integer> counts,
      List<List<@Positive Integer>> deep) {}
}
