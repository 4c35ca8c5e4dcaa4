package library;

import dev.matte.annotations.Describe;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

public record Report(@Describe("what was seen") List<@NotBlank String> lines) {}
