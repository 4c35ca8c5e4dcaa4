/** JSON Schema as data. */
@NullMarked
package dev.matte.runtime.schema;

import org.jspecify.annotations.NullMarked;
