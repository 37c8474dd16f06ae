/**
 * Takes language apart with models that lie on the class path: Apache OpenNLP's for grammar and a
 * MiniLM sentence encoder that runs on ONNX Runtime. Nothing here opens a connection.
 *
 * <p>Reading order: {@link plusminus.linguist.OnnxLinguist}, {@link plusminus.linguist.Encoder},
 * {@link plusminus.linguist.WordPieces}, {@link plusminus.linguist.Grammar}.
 */
@NullMarked
package plusminus.linguist;

import org.jspecify.annotations.NullMarked;
