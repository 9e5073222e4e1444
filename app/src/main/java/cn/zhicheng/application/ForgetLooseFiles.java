package cn.zhicheng.application;

import cn.zhicheng.retention.Detached;
import java.util.Collection;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets files taken off what was erased, where neither library, application, certificate nor any
 * earlier state of one of them names them. The content stays under its hash until operators sweep
 * the store: others may have sent the same.
 */
@Component
class ForgetLooseFiles implements Detached {
  private final DSLContext db;

  ForgetLooseFiles(DSLContext db) {
    this.db = db;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(UUID person, Collection<UUID> documents) {
    if (documents.isEmpty()) {
      return;
    }
    db.execute(
        """
        DELETE FROM document d
        WHERE d.id = ANY (?::uuid[]) AND d.owner_person = ?
          AND NOT EXISTS (SELECT FROM achievement_file f WHERE f.document_id = d.id)
          AND NOT EXISTS (SELECT FROM application_document f WHERE f.document_id = d.id)
          AND NOT EXISTS (SELECT FROM person p WHERE p.photo_id = d.id)
          AND NOT EXISTS (SELECT FROM certificate c WHERE c.photo_id = d.id)
          AND NOT EXISTS (SELECT FROM upload u WHERE u.document_id = d.id)
          AND NOT EXISTS (
            SELECT FROM title_application a
            WHERE a.person_id = d.owner_person
              AND (a.photo_id = d.id OR a.content::text LIKE '%' || d.id || '%'))
          AND NOT EXISTS (
            SELECT FROM title_application a JOIN application_item i ON i.application_id = a.id
            WHERE a.person_id = d.owner_person AND i.files::text LIKE '%' || d.id || '%')
          AND NOT EXISTS (
            SELECT FROM title_application a JOIN application_submission s ON s.application_id = a.id
            WHERE a.person_id = d.owner_person AND s.content::text LIKE '%' || d.id || '%')
          AND NOT EXISTS (
            SELECT FROM title_application a JOIN application_revision r ON r.application_id = a.id
            WHERE a.person_id = d.owner_person AND r.content::text LIKE '%' || d.id || '%')
          AND NOT EXISTS (
            SELECT FROM achievement_entry e JOIN entry_return r ON r.entry_id = e.id
            WHERE e.person_id = d.owner_person AND r.files::text LIKE '%' || d.id || '%')
        """,
        documents.toArray(UUID[]::new), person);
  }
}
