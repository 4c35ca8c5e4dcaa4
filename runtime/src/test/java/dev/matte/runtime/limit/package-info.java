@NullMarked
package dev.matte.runtime.limit;

import org.jspecify.annotations.NullMarked;
