package plusminus.linguist;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import plusminus.reading.SentenceVector;

/**
 * The sentence encoder all-MiniLM-L6-v2, quantized to bytes: 384 numbers for up to 256 pieces of
 * words, the mean over what the last layer says about each piece. One thread computes a sentence;
 * several sentences may be computed at once.
 */
final class Encoder implements AutoCloseable {

  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;

  private Encoder(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
    this.environment = environment;
    this.session = session;
    this.pieces = pieces;
  }

  static Encoder load() throws IOException, OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    environment.setTelemetry(false);
    try (InputStream tokenizer = resource(TOKENIZER);
        InputStream model = resource(MODEL);
        var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      options.setCPUArenaAllocator(false);
      WordPieces pieces = WordPieces.read(tokenizer);
      return new Encoder(environment, environment.createSession(direct(model), options), pieces);
    }
  }

  private static InputStream resource(String name) throws FileNotFoundException {
    InputStream in = Encoder.class.getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException(name);
    }
    return in;
  }

  /** Off the heap, which is small here. */
  private static ByteBuffer direct(InputStream in) throws IOException {
    var block = new byte[1 << 16];
    ByteBuffer bytes = ByteBuffer.allocateDirect(1 << 25);
    for (int read = in.read(block); read >= 0; read = in.read(block)) {
      bytes.put(block, 0, read);
    }
    return bytes.flip();
  }

  SentenceVector encode(String sentence) {
    long[] ids = pieces.ids(sentence);
    var ones = new long[ids.length];
    Arrays.fill(ones, 1);
    long[] shape = {1, ids.length};
    try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      return SentenceVector.of(mean((OnnxTensor) result.get(0), ids.length));
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder refused a sentence", e);
    }
  }

  private static float[] mean(OnnxTensor layer, int pieces) {
    FloatBuffer values = layer.getFloatBuffer();
    int size = values.remaining() / pieces;
    var mean = new float[size];
    for (int i = 0; i < pieces; i++) {
      for (int j = 0; j < size; j++) {
        mean[j] += values.get() / pieces;
      }
    }
    return mean;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder cannot be closed", e);
    }
  }
}
