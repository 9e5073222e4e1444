package cn.zhicheng.certificate;

import cn.zhicheng.application.ApplicationState;
import cn.zhicheng.person.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application a certificate may be issued for.
 *
 * @param person as registered now; becomes the certificate's
 * @param photoId the photo of the application
 * @param issued whether it has had a certificate already
 */
public record Candidate(
    UUID application,
    String number,
    ApplicationState state,
    Person person,
    String unit,
    String titleNameId,
    String specialtyId,
    @Nullable UUID photoId,
    boolean issued) {}
