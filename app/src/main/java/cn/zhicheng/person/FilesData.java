package cn.zhicheng.person;

import cn.zhicheng.document.Documents;
import cn.zhicheng.document.StoredDocument;
import cn.zhicheng.identity.Actor;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The files a person uploaded, photos included, one after the other. Stands here because documents
 * know no people.
 */
@Component
class FilesData implements PersonalData {
  private static final int PAGE = 200;
  private final Documents documents;

  FilesData(Documents documents) {
    this.documents = documents;
  }

  @Override
  public int position() {
    return 9;
  }

  @Override
  public void write(Actor actor, Archive archive) throws IOException {
    UUID person = actor.person();
    archive.json("files", "文件清单", own(person).map(FilesData::described));
    var files = own(person);
    while (files.hasNext()) {
      StoredDocument file = files.next();
      archive.file(path(file), "上传的文件", documents.bytes(file.id()));
    }
  }

  private Paging<StoredDocument> own(UUID person) {
    return new Paging<>(after -> documents.ofPerson(person, after, PAGE));
  }

  private static Map<String, Object> described(StoredDocument file) {
    return Map.of(
        "id", file.id(),
        "path", path(file),
        "name", file.name(),
        "mime", file.mime(),
        "size", file.size(),
        "sha256", file.sha256());
  }

  /** Files may be called the same; their ids never are. */
  private static String path(StoredDocument file) {
    return "files/" + file.id() + "-" + Archive.safe(file.name());
  }
}
