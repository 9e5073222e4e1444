package cn.zhicheng.form.companion;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.EntryFile;
import cn.zhicheng.application.Application;
import cn.zhicheng.application.AuditRecord;
import cn.zhicheng.application.Item;
import cn.zhicheng.application.Letter;
import cn.zhicheng.application.PrintSource;
import cn.zhicheng.application.Section;
import cn.zhicheng.document.Documents;
import cn.zhicheng.document.StoredDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * All attachments of an application: those of the copied entries in the order of the application
 * page, the referees' letters, and for bodies what the levels added.
 */
@Component
public class ProofsOfApplication {
  private final CategoryCatalogue catalogue;
  private final Documents documents;

  ProofsOfApplication(CategoryCatalogue catalogue, Documents documents) {
    this.catalogue = catalogue;
    this.documents = documents;
  }

  private record Place(String section, String entry, UUID document, String name, String sha256) {}

  /**
   * In the order of the list.
   *
   * @param forBody whether a body reads; what the levels added is not the applicant's to read
   */
  public List<Proof> of(PrintSource source, boolean forBody) {
    var places = new ArrayList<Place>();
    sections(source).forEach(section -> entries(source, section, places));
    letters(source.application(), places);
    if (forBody) {
      source.audits().forEach(audit -> added(audit, places));
    }
    Map<UUID, StoredDocument> known =
        documents.describe(places.stream().map(Place::document).distinct().toList());
    var proofs = new ArrayList<Proof>();
    for (Place place : places) {
      proofs.add(proof(proofs.size() + 1, place, known));
    }
    return List.copyOf(proofs);
  }

  /** Those of the application's series, and any an entry is of besides. */
  private List<Section> sections(PrintSource source) {
    List<Section> usual =
        Section.of(catalogue, source.plan().seriesNo(), source.application()).stream()
            .filter(Section::fromLibrary)
            .toList();
    Stream<Section> others =
        source.items().stream()
            .map(Item::category)
            .distinct()
            .filter(code -> usual.stream().noneMatch(section -> section.code().equals(code)))
            .flatMap(code -> Section.of(catalogue, code).stream());
    return Stream.concat(usual.stream(), others).toList();
  }

  private static void entries(PrintSource source, Section section, List<Place> places) {
    for (Item item : source.items()) {
      if (item.category().equals(section.code())) {
        for (EntryFile file : item.files()) {
          places.add(
              new Place(
                  section.label(), item.title(), file.documentId(), file.name(), file.sha256()));
        }
      }
    }
  }

  private static void letters(Application application, List<Place> places) {
    for (Letter letter : Letter.values()) {
      letter
          .document(application)
          .ifPresent(id ->
              places.add(new Place("破格材料", letter.label(), id, letter.fileName(application), "")));
    }
  }

  private static void added(AuditRecord audit, List<Place> places) {
    for (UUID id : audit.proofs()) {
      places.add(new Place("单位相关证明材料", audit.bodyName(), id, "", ""));
    }
  }

  private static Proof proof(int no, Place place, Map<UUID, StoredDocument> known) {
    StoredDocument document = known.get(place.document);
    if (document == null) {
      return new Proof(no, place.section, place.entry, place.name, place.sha256, null);
    }
    String name = place.name.isEmpty() ? document.name() : place.name;
    return new Proof(no, place.section, place.entry, name, document.sha256(), document);
  }
}
