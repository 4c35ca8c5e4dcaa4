@NullMarked
package dev.matte.legacy.inspect;

import org.jspecify.annotations.NullMarked;
