import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.h2.MongodbLikeBackend;
import java.util.List;

/** Serves MongoDB's protocol from one file. It reports wire version 13, since drivers refuse older ones. */
public class Main {
  public static void main(String[] arguments) {
    MongoVersion version = new MongoVersion() {
      @Override
      public List<Integer> getVersionArray() {
        return List.of(5, 0, 0);
      }

      @Override
      public int getWireVersion() {
        return 13;
      }
    };
    MongoServer server = new MongoServer(new MongodbLikeBackend(arguments[0]).version(version));
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
    server.bind("127.0.0.1", Integer.parseInt(arguments[1]));
  }
}
