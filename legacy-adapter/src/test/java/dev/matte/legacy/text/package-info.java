@NullMarked
package dev.matte.legacy.text;

import org.jspecify.annotations.NullMarked;
