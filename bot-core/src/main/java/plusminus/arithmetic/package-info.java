/**
 * Which numbers a text states, with their units, and which of them it says to follow from others;
 * those are computed again.
 *
 * <p>Reading order: {@link plusminus.arithmetic.Measure}, {@link plusminus.arithmetic.Unit}, {@link
 * plusminus.arithmetic.Naming}, {@link plusminus.arithmetic.Quantity}, {@link
 * plusminus.arithmetic.Units}, {@link plusminus.arithmetic.Numerals}, {@link
 * plusminus.arithmetic.Trail}, {@link plusminus.arithmetic.Multiples}, {@link
 * plusminus.arithmetic.Neighbours}, {@link plusminus.arithmetic.Quantities}, {@link
 * plusminus.arithmetic.Page}, {@link plusminus.arithmetic.Lead}, {@link
 * plusminus.arithmetic.Target}, {@link plusminus.arithmetic.Use}, {@link
 * plusminus.arithmetic.Constants}, {@link plusminus.arithmetic.Operand}, {@link
 * plusminus.arithmetic.Derivation}, {@link plusminus.arithmetic.Nonsense}, {@link
 * plusminus.arithmetic.Relation}, {@link plusminus.arithmetic.Oddness}, {@link
 * plusminus.arithmetic.Fits}, {@link plusminus.arithmetic.Products}, {@link
 * plusminus.arithmetic.Sums}, {@link plusminus.arithmetic.Powers}, {@link
 * plusminus.arithmetic.Brackets}, {@link plusminus.arithmetic.Calculation}, {@link
 * plusminus.arithmetic.Judge}, {@link plusminus.arithmetic.Standings}, {@link
 * plusminus.arithmetic.Conclusions}, {@link plusminus.arithmetic.Claims}, {@link
 * plusminus.arithmetic.Written}, {@link plusminus.arithmetic.Estimate}, {@link
 * plusminus.arithmetic.Arithmetic}.
 */
@NullMarked
package plusminus.arithmetic;

import org.jspecify.annotations.NullMarked;
