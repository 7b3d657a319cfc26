package de.bwaldvogel.mongo.backend.h2;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.KeyConstraintError;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.List;

/**
 * Uses a unique index also when the filter has more fields than the index, as MongoDB does; the found
 * document is then compared with the whole filter. Without it a guarded write by id reads the whole
 * collection.
 */
public class MongodbLikeBackend extends H2Backend {
  private static final int retentionMs = 1_000;

  public MongodbLikeBackend(String file) {
    super(file);
    // With a commit for each answer, 45 seconds of them leave tens of thousands of chunks, and each clean-up takes seconds.
    getMvStore().setRetentionTime(retentionMs);
  }

  /** Answers only after the write is in the file, like a journal: H2 alone waits up to a second, and a kill would lose it. */
  @Override
  public Document handleMessage(MongoMessage message) {
    Document answer = super.handleMessage(message);
    if (getMvStore().hasUnsavedChanges()) commit();
    return answer;
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new H2Database(name, getMvStore(), getCursorRegistry()) {
      @Override
      protected Index<Object> openOrCreateUniqueIndex(String collection, String index, List<IndexKey> keys, boolean sparse) {
        return new LookedUpIndex(super.openOrCreateUniqueIndex(collection, index, keys, sparse), sparse);
      }
    };
  }

  private static class LookedUpIndex extends Index<Object> {
    private final Index<Object> index;

    LookedUpIndex(Index<Object> index, boolean sparse) {
      super(index.getName(), index.getKeys(), sparse);
      this.index = index;
    }

    /** The part of the filter that concerns the index's fields. */
    private Document ownPart(Document filter) {
      Document part = new Document();
      for (String field : keySet()) if (filter.containsKey(field)) part.put(field, filter.get(field));
      return part;
    }

    @Override
    public boolean canHandle(Document filter) {
      return index.canHandle(ownPart(filter));
    }

    @Override
    public Iterable<Object> getPositions(Document filter) {
      return index.getPositions(ownPart(filter));
    }

    @Override
    public Object getPosition(Document document) {
      return index.getPosition(document);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
      index.checkAdd(document, collection);
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
      index.add(document, position, collection);
    }

    @Override
    public Object remove(Document document) {
      return index.remove(document);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
      index.checkUpdate(before, after, collection);
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection)
        throws KeyConstraintError {
      index.updateInPlace(before, after, position, collection);
    }

    @Override
    public long getCount() {
      return index.getCount();
    }

    @Override
    public long getDataSize() {
      return index.getDataSize();
    }

    @Override
    public boolean isUnique() {
      return index.isUnique();
    }

    @Override
    public void drop() {
      index.drop();
    }
  }
}
