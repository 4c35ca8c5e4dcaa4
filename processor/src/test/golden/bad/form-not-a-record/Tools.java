import dev.matte.annotations.McpForm;

/** Tools. */
@McpForm
interface Tools {}
