using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Repose.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit_event",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    actor = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    action = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    subject = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: true),
                    detail = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_event", x => new { x.practice_id, x.id });
                }
            );

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    friendly_name = table.Column<string>(type: "text", nullable: true),
                    xml = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_keys", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "person",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    last_code_step = table.Column<long>(type: "bigint", nullable: false),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(
                        type: "character varying(256)",
                        maxLength: 256,
                        nullable: true
                    ),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(
                        type: "character varying(256)",
                        maxLength: 256,
                        nullable: true
                    ),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    phone_number = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "practice",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    zone = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    host = table.Column<string>(type: "character varying(253)", maxLength: 253, nullable: false),
                    jurisdiction = table.Column<string>(type: "text", nullable: false),
                    allows_cbd = table.Column<bool>(type: "boolean", nullable: false),
                    policy_avoids_gaps = table.Column<bool>(type: "boolean", nullable: false),
                    policy_cancellation_notice = table.Column<long>(type: "bigint", nullable: false),
                    policy_first_reminder = table.Column<long>(type: "bigint", nullable: false),
                    policy_grid_minutes = table.Column<int>(type: "integer", nullable: false),
                    policy_hold_time = table.Column<long>(type: "bigint", nullable: false),
                    policy_horizon_days = table.Column<int>(type: "integer", nullable: false),
                    policy_late_arrival = table.Column<string>(type: "text", nullable: false),
                    policy_late_cancellation = table.Column<string>(type: "text", nullable: false),
                    policy_lead_time = table.Column<long>(type: "bigint", nullable: false),
                    policy_offer_time = table.Column<long>(type: "bigint", nullable: false),
                    policy_second_reminder = table.Column<long>(type: "bigint", nullable: false),
                    profile_about = table.Column<string>(type: "text", nullable: false),
                    profile_currency = table.Column<string>(type: "text", nullable: false),
                    profile_directions = table.Column<string>(type: "text", nullable: false),
                    profile_email = table.Column<string>(type: "text", nullable: false),
                    profile_phone = table.Column<string>(type: "text", nullable: false),
                    profile_street = table.Column<string>(type: "text", nullable: false),
                    profile_tagline = table.Column<string>(type: "text", nullable: false),
                    profile_town = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_practice", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "set_up_link",
                columns: table => new
                {
                    token_digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_set_up_link", x => x.token_digest);
                }
            );

            migrationBuilder.CreateTable(
                name: "person_claim",
                columns: table => new
                {
                    id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_claim", x => x.id);
                    table.ForeignKey(
                        name: "fk_person_claim_person_user_id",
                        column: x => x.user_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "person_login",
                columns: table => new
                {
                    login_provider = table.Column<string>(
                        type: "character varying(128)",
                        maxLength: 128,
                        nullable: false
                    ),
                    provider_key = table.Column<string>(
                        type: "character varying(128)",
                        maxLength: 128,
                        nullable: false
                    ),
                    provider_display_name = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_login", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_person_login_person_user_id",
                        column: x => x.user_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "person_passkey",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    data = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_passkey", x => x.credential_id);
                    table.ForeignKey(
                        name: "fk_person_passkey_person_user_id",
                        column: x => x.user_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "person_token",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(
                        type: "character varying(128)",
                        maxLength: 128,
                        nullable: false
                    ),
                    name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    value = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_person_token",
                        x => new
                        {
                            x.user_id,
                            x.login_provider,
                            x.name,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_person_token_person_user_id",
                        column: x => x.user_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "add_on",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    description = table.Column<string>(
                        type: "character varying(2000)",
                        maxLength: 2000,
                        nullable: false
                    ),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    price = table.Column<long>(type: "bigint", nullable: false),
                    extra_minutes = table.Column<int>(type: "integer", nullable: false),
                    is_organic = table.Column<bool>(type: "boolean", nullable: false),
                    allergens = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_add_on", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_add_on_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "api_token",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    token_digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    scopes = table.Column<string>(type: "text", nullable: false),
                    made_by = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    last_used_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    revoked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_api_token", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_api_token_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "calendar_stamp",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stamp = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_stamp", x => x.practice_id);
                    table.ForeignKey(
                        name: "fk_calendar_stamp_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "chosen_instrument",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    instrument = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    rhythm = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_chosen_instrument", x => new { x.practice_id, x.instrument });
                    table.ForeignKey(
                        name: "fk_chosen_instrument_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "client",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    phone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    desk_note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    sleep_need = table.Column<long>(type: "bigint", nullable: true),
                    erased_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_client", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_client_asp_net_users_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull
                    );
                    table.ForeignKey(
                        name: "fk_client_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "disclosure_answer",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    jurisdiction = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    field = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    text = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_disclosure_answer",
                        x => new
                        {
                            x.practice_id,
                            x.jurisdiction,
                            x.field,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_disclosure_answer_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "holiday",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_holiday", x => new { x.practice_id, x.date });
                    table.ForeignKey(
                        name: "fk_holiday_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "licensed_wording",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    instrument = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    asks = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    answers = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    items = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    holder = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    reference = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    notice = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    attested_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    attested_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licensed_wording", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_licensed_wording_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "own_phrase",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    part = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    text = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    made_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_own_phrase", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_own_phrase_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "own_protocol",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    newest = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_own_protocol", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_own_protocol_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "room",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_room", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_room_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "screening_choice",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    first_months = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    semi_recumbent_from = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_screening_choice", x => x.practice_id);
                    table.ForeignKey(
                        name: "fk_screening_choice_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "service",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    description = table.Column<string>(
                        type: "character varying(2000)",
                        maxLength: 2000,
                        nullable: false
                    ),
                    minutes = table.Column<int>(type: "integer", nullable: false),
                    minutes_before = table.Column<int>(type: "integer", nullable: false),
                    minutes_after = table.Column<int>(type: "integer", nullable: false),
                    price = table.Column<long>(type: "bigint", nullable: false),
                    protocol = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    is_course = table.Column<bool>(type: "boolean", nullable: false),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_service", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_service_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "setup_stamp",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stamp = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_setup_stamp", x => x.practice_id);
                    table.ForeignKey(
                        name: "fk_setup_stamp_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "sign_in_link",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    used_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sign_in_link", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_sign_in_link_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "therapist",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    qualifications = table.Column<string>(
                        type: "character varying(2000)",
                        maxLength: 2000,
                        nullable: false
                    ),
                    about = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_therapist", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_therapist_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "care_contact",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    profession = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    place = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    phone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    added_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    added_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    removed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_care_contact", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_care_contact_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_care_contact_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "clearance",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reply = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    author = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    profession = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    given_on = table.Column<DateOnly>(type: "date", nullable: false),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: false),
                    covers = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    lifts_effects = table.Column<bool>(type: "boolean", nullable: false),
                    pressure = table.Column<int>(type: "integer", nullable: true),
                    longest_minutes = table.Column<int>(type: "integer", nullable: true),
                    left_out = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    left_out_positions = table.Column<string>(
                        type: "character varying(100)",
                        maxLength: 100,
                        nullable: false
                    ),
                    limits = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_clearance", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_clearance_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_clearance_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "client_word",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    word = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_client_word",
                        x => new
                        {
                            x.practice_id,
                            x.word,
                            x.client_id,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_client_word_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "consent_answer",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    consent = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    is_given = table.Column<bool>(type: "boolean", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consent_answer", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_consent_answer_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_consent_answer_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "correction_request",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    answer = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    answered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_correction_request", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_correction_request_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_correction_request_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "diary_reminder",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    time = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    zone = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    written_for = table.Column<DateOnly>(type: "date", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_diary_reminder", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_diary_reminder_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_diary_reminder_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "email_change",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    used_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_email_change", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_email_change_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_email_change_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "erasure_request",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    taken_back_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    confirmed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    done_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_erasure_request", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_erasure_request_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_erasure_request_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "intake",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    open_place = table.Column<int>(type: "integer", nullable: true),
                    asked_because = table.Column<string>(
                        type: "character varying(500)",
                        maxLength: 500,
                        nullable: false
                    ),
                    begun_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    begun_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    handed_in_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    handed_in_by = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    agreement_version = table.Column<int>(type: "integer", nullable: false),
                    agreed = table.Column<string>(type: "text", nullable: false),
                    signature = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    left_contradictions = table.Column<bool>(type: "boolean", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_intake", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_intake_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_intake_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "measurement",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    side = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    value = table.Column<double>(type: "double precision", nullable: false),
                    told = table.Column<double>(type: "double precision", nullable: false),
                    told_in = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    remark = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    written_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    struck_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    struck_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    struck_why = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_measurement", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_measurement_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_measurement_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "nights_import",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    mark = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    zone = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    received_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    reader = table.Column<Guid>(type: "uuid", nullable: true),
                    reader_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    format = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    finding = table.Column<string>(type: "text", nullable: true),
                    added = table.Column<int>(type: "integer", nullable: true),
                    refusal_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    refusal = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_nights_import", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_nights_import_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_nights_import_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "outbox_message",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    recipient = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    calendar = table.Column<string>(type: "text", nullable: false),
                    appointment_id = table.Column<Guid>(type: "uuid", nullable: true),
                    client_id = table.Column<Guid>(type: "uuid", nullable: true),
                    stop_address = table.Column<string>(
                        type: "character varying(2000)",
                        maxLength: 2000,
                        nullable: false
                    ),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    sent_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    worthless_after = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox_message", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_outbox_message_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_outbox_message_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "plan_item",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tip = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    open_place = table.Column<int>(type: "integer", nullable: true),
                    open_tip = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    proposed_by = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    note = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    proposed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    agreed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ended_by = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    end_reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_item", x => new { x.practice_id, x.id });
                    table.CheckConstraint("plan_item_places", "open_place IS NULL OR open_place BETWEEN 1 AND 3");
                    table.ForeignKey(
                        name: "fk_plan_item_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_plan_item_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "reaction_test",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    done_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    trials = table.Column<string>(type: "text", nullable: false),
                    device = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    input = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    frame = table.Column<double>(type: "double precision", nullable: true),
                    longest_frame = table.Column<double>(type: "double precision", nullable: true),
                    handling = table.Column<double>(type: "double precision", nullable: true),
                    tick = table.Column<double>(type: "double precision", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reaction_test", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_reaction_test_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_reaction_test_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "screening",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    origin = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    facts = table.Column<string>(type: "text", nullable: false),
                    rules = table.Column<string>(type: "text", nullable: false),
                    outcome = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    effects = table.Column<string>(type: "text", nullable: false),
                    open_rules = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_screening", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_screening_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_screening_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "screening_override",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    covers = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_screening_override", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_screening_override_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_screening_override_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "signed_disclosure",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    jurisdiction = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    signature = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    signed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_signed_disclosure", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_signed_disclosure_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_signed_disclosure_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "source_choice",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    source = table.Column<string>(type: "character varying(220)", maxLength: 220, nullable: true),
                    first = table.Column<DateOnly>(type: "date", nullable: true),
                    last = table.Column<DateOnly>(type: "date", nullable: true),
                    named_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_source_choice", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_source_choice_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_source_choice_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "told_conditions",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    yes = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    no = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    told_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_told_conditions", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_told_conditions_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_told_conditions_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "filled_form",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    instrument = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    instrument_version = table.Column<int>(type: "integer", nullable: false),
                    wording_id = table.Column<Guid>(type: "uuid", nullable: true),
                    asking_key = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    raw_points = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    total = table.Column<double>(type: "double precision", nullable: true),
                    band = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    is_finished = table.Column<bool>(type: "boolean", nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    written_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    is_by_staff = table.Column<bool>(type: "boolean", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_filled_form", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_filled_form_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_filled_form_licensed_wording_practice_id_wording_id",
                        columns: x => new { x.practice_id, x.wording_id },
                        principalTable: "licensed_wording",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_filled_form_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "own_protocol_version",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    protocol_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "character varying(60000)", maxLength: 60000, nullable: false),
                    written_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_own_protocol_version", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_own_protocol_version_own_protocol_practice_id_protocol_id",
                        columns: x => new { x.practice_id, x.protocol_id },
                        principalTable: "own_protocol",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_own_protocol_version_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "course",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: true),
                    sessions = table.Column<int>(type: "integer", nullable: false),
                    draw = table.Column<string>(type: "text", nullable: true),
                    outcome = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    outcome_named_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    cancelled_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    nights_from = table.Column<string>(type: "character varying(220)", maxLength: 220, nullable: true),
                    nights_named_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    important_change = table.Column<double>(type: "double precision", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_course", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_course_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_course_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_course_service_practice_id_service_id",
                        columns: x => new { x.practice_id, x.service_id },
                        principalTable: "service",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "package_offer",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sessions = table.Column<int>(type: "integer", nullable: false),
                    price = table.Column<long>(type: "bigint", nullable: false),
                    valid_days = table.Column<int>(type: "integer", nullable: false),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_package_offer", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_package_offer_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_package_offer_service_practice_id_service_id",
                        columns: x => new { x.practice_id, x.service_id },
                        principalTable: "service",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "package_sale",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    sessions = table.Column<int>(type: "integer", nullable: false),
                    price = table.Column<long>(type: "bigint", nullable: false),
                    sold_on = table.Column<DateOnly>(type: "date", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_package_sale", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_package_sale_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_package_sale_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_package_sale_service_practice_id_service_id",
                        columns: x => new { x.practice_id, x.service_id },
                        principalTable: "service",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "service_room",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    room_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_service_room",
                        x => new
                        {
                            x.practice_id,
                            x.service_id,
                            x.room_id,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_service_room_room_practice_id_room_id",
                        columns: x => new { x.practice_id, x.room_id },
                        principalTable: "room",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_service_room_service_practice_id_service_id",
                        columns: x => new { x.practice_id, x.service_id },
                        principalTable: "service",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "calendar_feed",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    therapist_id = table.Column<Guid>(type: "uuid", nullable: true),
                    client_id = table.Column<Guid>(type: "uuid", nullable: true),
                    shows_initials = table.Column<bool>(type: "boolean", nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    revoked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_feed", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_calendar_feed_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_calendar_feed_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_calendar_feed_therapist_practice_id_therapist_id",
                        columns: x => new { x.practice_id, x.therapist_id },
                        principalTable: "therapist",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "day_hours",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    therapist_id = table.Column<Guid>(type: "uuid", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    from = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    until = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    is_closed = table.Column<bool>(type: "boolean", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_day_hours", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_day_hours_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_day_hours_therapist_practice_id_therapist_id",
                        columns: x => new { x.practice_id, x.therapist_id },
                        principalTable: "therapist",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "invitation",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    roles = table.Column<int>(type: "integer", nullable: false),
                    therapist_id = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invitation", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_invitation_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_invitation_therapist_practice_id_therapist_id",
                        columns: x => new { x.practice_id, x.therapist_id },
                        principalTable: "therapist",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "member",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    roles = table.Column<int>(type: "integer", nullable: false),
                    therapist_id = table.Column<Guid>(type: "uuid", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_member", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_member_asp_net_users_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_member_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_member_therapist_practice_id_therapist_id",
                        columns: x => new { x.practice_id, x.therapist_id },
                        principalTable: "therapist",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "service_therapist",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    therapist_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_service_therapist",
                        x => new
                        {
                            x.practice_id,
                            x.service_id,
                            x.therapist_id,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_service_therapist_service_practice_id_service_id",
                        columns: x => new { x.practice_id, x.service_id },
                        principalTable: "service",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_service_therapist_therapist_practice_id_therapist_id",
                        columns: x => new { x.practice_id, x.therapist_id },
                        principalTable: "therapist",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "therapist_answer",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    therapist_id = table.Column<Guid>(type: "uuid", nullable: false),
                    jurisdiction = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    field = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    text = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_therapist_answer",
                        x => new
                        {
                            x.practice_id,
                            x.therapist_id,
                            x.jurisdiction,
                            x.field,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_therapist_answer_therapist_practice_id_therapist_id",
                        columns: x => new { x.practice_id, x.therapist_id },
                        principalTable: "therapist",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "time_off",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    therapist_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    note = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_time_off", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_time_off_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_time_off_therapist_practice_id_therapist_id",
                        columns: x => new { x.practice_id, x.therapist_id },
                        principalTable: "therapist",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "wait_list_entry",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    therapist_id = table.Column<Guid>(type: "uuid", nullable: true),
                    first_day = table.Column<DateOnly>(type: "date", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: false),
                    from = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    until = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    offer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    offer_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    passed = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_wait_list_entry", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_wait_list_entry_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_wait_list_entry_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_wait_list_entry_service_practice_id_service_id",
                        columns: x => new { x.practice_id, x.service_id },
                        principalTable: "service",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_wait_list_entry_therapist_practice_id_therapist_id",
                        columns: x => new { x.practice_id, x.therapist_id },
                        principalTable: "therapist",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "working_hours",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    therapist_id = table.Column<Guid>(type: "uuid", nullable: false),
                    weekday = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    until = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_working_hours", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_working_hours_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_working_hours_therapist_practice_id_therapist_id",
                        columns: x => new { x.practice_id, x.therapist_id },
                        principalTable: "therapist",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "care_consent",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    contact_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    is_given = table.Column<bool>(type: "boolean", nullable: false),
                    words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    signature = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    written_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_care_consent", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_care_consent_care_contact_practice_id_contact_id",
                        columns: x => new { x.practice_id, x.contact_id },
                        principalTable: "care_contact",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_care_consent_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_care_consent_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "intake_page",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    intake_id = table.Column<Guid>(type: "uuid", nullable: false),
                    section = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    section_version = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    answers = table.Column<string>(type: "text", nullable: false),
                    written_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_intake_page", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_intake_page_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_intake_page_intake_practice_id_intake_id",
                        columns: x => new { x.practice_id, x.intake_id },
                        principalTable: "intake",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_intake_page_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "diary_entry",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    device = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    zone = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    import_id = table.Column<Guid>(type: "uuid", nullable: true),
                    bed_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    lights_out = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    sleep_onset_latency = table.Column<long>(type: "bigint", nullable: true),
                    awakenings = table.Column<int>(type: "integer", nullable: true),
                    wake_after_sleep_onset = table.Column<long>(type: "bigint", nullable: true),
                    final_awakening = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    out_of_bed = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    quality = table.Column<double>(type: "double precision", nullable: true),
                    naps = table.Column<long>(type: "bigint", nullable: true),
                    alcohol = table.Column<double>(type: "double precision", nullable: true),
                    caffeine = table.Column<double>(type: "double precision", nullable: true),
                    sleep_medicine = table.Column<bool>(type: "boolean", nullable: true),
                    rested = table.Column<double>(type: "double precision", nullable: true),
                    pain = table.Column<double>(type: "double precision", nullable: true),
                    stress = table.Column<double>(type: "double precision", nullable: true),
                    exercise = table.Column<long>(type: "bigint", nullable: true),
                    is_ill = table.Column<bool>(type: "boolean", nullable: true),
                    is_away = table.Column<bool>(type: "boolean", nullable: true),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_diary_entry", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_diary_entry_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_diary_entry_nights_import_practice_id_import_id",
                        columns: x => new { x.practice_id, x.import_id },
                        principalTable: "nights_import",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "import_echo",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    marks = table.Column<byte[]>(type: "bytea", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_echo", x => new { x.practice_id, x.import_id });
                    table.ForeignKey(
                        name: "fk_import_echo_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_import_echo_nights_import_practice_id_import_id",
                        columns: x => new { x.practice_id, x.import_id },
                        principalTable: "nights_import",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "sleep_period",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    import_id = table.Column<Guid>(type: "uuid", nullable: true),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    source_kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    start = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    end = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    zone = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    stages = table.Column<string>(type: "text", nullable: false),
                    is_nap = table.Column<bool>(type: "boolean", nullable: true),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    mark = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sleep_period", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_sleep_period_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_sleep_period_nights_import_practice_id_import_id",
                        columns: x => new { x.practice_id, x.import_id },
                        principalTable: "nights_import",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "delivery",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    message_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    succeeded = table.Column<bool>(type: "boolean", nullable: false),
                    detail = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_delivery", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_delivery_outbox_message_practice_id_message_id",
                        columns: x => new { x.practice_id, x.message_id },
                        principalTable: "outbox_message",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_delivery_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "plan_tick",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    is_done = table.Column<bool>(type: "boolean", nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_tick", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_plan_tick_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_plan_tick_plan_item_practice_id_item_id",
                        columns: x => new { x.practice_id, x.item_id },
                        principalTable: "plan_item",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_plan_tick_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "form_flag",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    form_id = table.Column<Guid>(type: "uuid", nullable: false),
                    item = table.Column<int>(type: "integer", nullable: true),
                    at = table.Column<int>(type: "integer", nullable: false),
                    is_crisis = table.Column<bool>(type: "boolean", nullable: false),
                    raised_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    seen_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    seen_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_form_flag", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_form_flag_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_form_flag_filled_form_practice_id_form_id",
                        columns: x => new { x.practice_id, x.form_id },
                        principalTable: "filled_form",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_form_flag_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "appointment",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    therapist_id = table.Column<Guid>(type: "uuid", nullable: false),
                    room_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: true),
                    course_id = table.Column<Guid>(type: "uuid", nullable: true),
                    hold_id = table.Column<Guid>(type: "uuid", nullable: true),
                    held_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    start = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    end = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    busy_from = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    busy_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    may_overlap = table.Column<bool>(type: "boolean", nullable: false),
                    overlap_reason = table.Column<string>(
                        type: "character varying(500)",
                        maxLength: 500,
                        nullable: false
                    ),
                    price = table.Column<long>(type: "bigint", nullable: false),
                    was_late = table.Column<bool>(type: "boolean", nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_appointment", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_appointment_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_appointment_course_practice_id_course_id",
                        columns: x => new { x.practice_id, x.course_id },
                        principalTable: "course",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_appointment_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_appointment_room_practice_id_room_id",
                        columns: x => new { x.practice_id, x.room_id },
                        principalTable: "room",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_appointment_service_practice_id_service_id",
                        columns: x => new { x.practice_id, x.service_id },
                        principalTable: "service",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_appointment_therapist_practice_id_therapist_id",
                        columns: x => new { x.practice_id, x.therapist_id },
                        principalTable: "therapist",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "course_change",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    course_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    why = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    sessions = table.Column<int>(type: "integer", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_course_change", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_course_change_course_practice_id_course_id",
                        columns: x => new { x.practice_id, x.course_id },
                        principalTable: "course",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_course_change_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "doctor_letter",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    contact_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    text = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    covers = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    written_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    finished_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    finished_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    consent_id = table.Column<Guid>(type: "uuid", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_doctor_letter", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_doctor_letter_care_consent_practice_id_consent_id",
                        columns: x => new { x.practice_id, x.consent_id },
                        principalTable: "care_consent",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_doctor_letter_care_contact_practice_id_contact_id",
                        columns: x => new { x.practice_id, x.contact_id },
                        principalTable: "care_contact",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_doctor_letter_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_doctor_letter_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "appointment_add_on",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    appointment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    add_on_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_appointment_add_on",
                        x => new
                        {
                            x.practice_id,
                            x.appointment_id,
                            x.add_on_id,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_appointment_add_on_add_on_practice_id_add_on_id",
                        columns: x => new { x.practice_id, x.add_on_id },
                        principalTable: "add_on",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_appointment_add_on_appointment_practice_id_appointment_id",
                        columns: x => new { x.practice_id, x.appointment_id },
                        principalTable: "appointment",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "departure",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    course_id = table.Column<Guid>(type: "uuid", nullable: false),
                    appointment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_departure", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_departure_appointment_practice_id_appointment_id",
                        columns: x => new { x.practice_id, x.appointment_id },
                        principalTable: "appointment",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_departure_course_practice_id_course_id",
                        columns: x => new { x.practice_id, x.course_id },
                        principalTable: "course",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_departure_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "package_use",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    appointment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sale_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_package_use", x => new { x.practice_id, x.appointment_id });
                    table.ForeignKey(
                        name: "fk_package_use_appointment_practice_id_appointment_id",
                        columns: x => new { x.practice_id, x.appointment_id },
                        principalTable: "appointment",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_package_use_package_sale_practice_id_sale_id",
                        columns: x => new { x.practice_id, x.sale_id },
                        principalTable: "package_sale",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "reminder",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    appointment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    start = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    which = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_reminder",
                        x => new
                        {
                            x.practice_id,
                            x.appointment_id,
                            x.start,
                            x.which,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_reminder_appointment_practice_id_appointment_id",
                        columns: x => new { x.practice_id, x.appointment_id },
                        principalTable: "appointment",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "session_done",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    appointment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    therapist_id = table.Column<Guid>(type: "uuid", nullable: false),
                    protocol = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    protocol_version = table.Column<int>(type: "integer", nullable: false),
                    planned_minutes = table.Column<int>(type: "integer", nullable: false),
                    pressure = table.Column<int>(type: "integer", nullable: true),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    oil_id = table.Column<Guid>(type: "uuid", nullable: true),
                    oil = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    pain_before = table.Column<int>(type: "integer", nullable: true),
                    stress_before = table.Column<int>(type: "integer", nullable: true),
                    sleepiness_before = table.Column<int>(type: "integer", nullable: true),
                    pain_after = table.Column<int>(type: "integer", nullable: true),
                    stress_after = table.Column<int>(type: "integer", nullable: true),
                    sleepiness_after = table.Column<int>(type: "integer", nullable: true),
                    what_changed = table.Column<string>(
                        type: "character varying(2000)",
                        maxLength: 2000,
                        nullable: false
                    ),
                    has_slept = table.Column<bool>(type: "boolean", nullable: true),
                    adverse_effects = table.Column<string>(
                        type: "character varying(2000)",
                        maxLength: 2000,
                        nullable: false
                    ),
                    is_safe_to_drive = table.Column<bool>(type: "boolean", nullable: true),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    changed_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_session_done", x => new { x.practice_id, x.id });
                    table.CheckConstraint(
                        "session_done_pain_after",
                        "pain_after IS NULL OR pain_after BETWEEN 0 AND 10"
                    );
                    table.CheckConstraint(
                        "session_done_pain_before",
                        "pain_before IS NULL OR pain_before BETWEEN 0 AND 10"
                    );
                    table.CheckConstraint("session_done_pressure", "pressure IS NULL OR pressure BETWEEN 1 AND 5");
                    table.CheckConstraint(
                        "session_done_sleepiness_after",
                        "sleepiness_after IS NULL OR sleepiness_after BETWEEN 0 AND 10"
                    );
                    table.CheckConstraint(
                        "session_done_sleepiness_before",
                        "sleepiness_before IS NULL OR sleepiness_before BETWEEN 0 AND 10"
                    );
                    table.CheckConstraint(
                        "session_done_stress_after",
                        "stress_after IS NULL OR stress_after BETWEEN 0 AND 10"
                    );
                    table.CheckConstraint(
                        "session_done_stress_before",
                        "stress_before IS NULL OR stress_before BETWEEN 0 AND 10"
                    );
                    table.ForeignKey(
                        name: "fk_session_done_add_on_practice_id_oil_id",
                        columns: x => new { x.practice_id, x.oil_id },
                        principalTable: "add_on",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_session_done_appointment_practice_id_appointment_id",
                        columns: x => new { x.practice_id, x.appointment_id },
                        principalTable: "appointment",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_session_done_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_session_done_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_session_done_therapist_practice_id_therapist_id",
                        columns: x => new { x.practice_id, x.therapist_id },
                        principalTable: "therapist",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "session_note",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    appointment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    subjective = table.Column<string>(type: "text", nullable: false),
                    objective = table.Column<string>(type: "text", nullable: false),
                    assessment = table.Column<string>(type: "text", nullable: false),
                    plan = table.Column<string>(type: "text", nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    started_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    changed_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    signed_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    signed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_session_note", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_session_note_appointment_practice_id_appointment_id",
                        columns: x => new { x.practice_id, x.appointment_id },
                        principalTable: "appointment",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_session_note_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_session_note_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "share_link",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    token_digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    passphrase_hash = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    revoked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    tries = table.Column<int>(type: "integer", nullable: false),
                    wrong = table.Column<int>(type: "integer", nullable: false),
                    paused_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    letter_id = table.Column<Guid>(type: "uuid", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_share_link", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_share_link_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_share_link_doctor_letter_practice_id_letter_id",
                        columns: x => new { x.practice_id, x.letter_id },
                        principalTable: "doctor_letter",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_share_link_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "session_add_on",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    add_on_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    batch = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_session_add_on",
                        x => new
                        {
                            x.practice_id,
                            x.session_id,
                            x.add_on_id,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_session_add_on_add_on_practice_id_add_on_id",
                        columns: x => new { x.practice_id, x.add_on_id },
                        principalTable: "add_on",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_session_add_on_session_done_practice_id_session_id",
                        columns: x => new { x.practice_id, x.session_id },
                        principalTable: "session_done",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "session_step",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    step_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    technique = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    area = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    position = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    sides = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    regions = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    is_of_study = table.Column<bool>(type: "boolean", nullable: false),
                    planned_seconds = table.Column<int>(type: "integer", nullable: false),
                    done_seconds = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_session_step",
                        x => new
                        {
                            x.practice_id,
                            x.session_id,
                            x.number,
                        }
                    );
                    table.CheckConstraint("session_step_seconds", "planned_seconds >= 0 AND done_seconds >= 0");
                    table.ForeignKey(
                        name: "fk_session_step_session_done_practice_id_session_id",
                        columns: x => new { x.practice_id, x.session_id },
                        principalTable: "session_done",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "session_tap",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    seconds = table.Column<int>(type: "integer", nullable: false),
                    words = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    clock_ahead = table.Column<long>(type: "bigint", nullable: false),
                    received_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_session_tap", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_session_tap_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_session_tap_session_done_practice_id_session_id",
                        columns: x => new { x.practice_id, x.session_id },
                        principalTable: "session_done",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "letter_reply",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    letter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    answer = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    pressure_most = table.Column<int>(type: "integer", nullable: true),
                    left_out = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    positions = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ticked = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: false),
                    author = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    profession = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    link_id = table.Column<Guid>(type: "uuid", nullable: true),
                    written_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_letter_reply", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_letter_reply_client_practice_id_client_id",
                        columns: x => new { x.practice_id, x.client_id },
                        principalTable: "client",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_letter_reply_doctor_letter_practice_id_letter_id",
                        columns: x => new { x.practice_id, x.letter_id },
                        principalTable: "doctor_letter",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_letter_reply_practices_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_letter_reply_share_link_practice_id_link_id",
                        columns: x => new { x.practice_id, x.link_id },
                        principalTable: "share_link",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "share_opening",
                columns: table => new
                {
                    practice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    link_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    succeeded = table.Column<bool>(type: "boolean", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_share_opening", x => new { x.practice_id, x.id });
                    table.ForeignKey(
                        name: "fk_share_opening_practice_practice_id",
                        column: x => x.practice_id,
                        principalTable: "practice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_share_opening_share_link_practice_id_link_id",
                        columns: x => new { x.practice_id, x.link_id },
                        principalTable: "share_link",
                        principalColumns: new[] { "practice_id", "id" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_api_token_token_digest",
                table: "api_token",
                column: "token_digest",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_appointment_practice_id_busy_from_busy_until_therapist_id_r",
                table: "appointment",
                columns: new[]
                {
                    "practice_id",
                    "busy_from",
                    "busy_until",
                    "therapist_id",
                    "room_id",
                    "state",
                    "held_until",
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_appointment_practice_id_client_id_start",
                table: "appointment",
                columns: new[] { "practice_id", "client_id", "start" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_appointment_practice_id_course_id",
                table: "appointment",
                columns: new[] { "practice_id", "course_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_appointment_practice_id_hold_id",
                table: "appointment",
                columns: new[] { "practice_id", "hold_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_appointment_practice_id_room_id_busy_from_busy_until",
                table: "appointment",
                columns: new[] { "practice_id", "room_id", "busy_from", "busy_until" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_appointment_practice_id_service_id",
                table: "appointment",
                columns: new[] { "practice_id", "service_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_appointment_practice_id_therapist_id_busy_from_busy_until_r",
                table: "appointment",
                columns: new[]
                {
                    "practice_id",
                    "therapist_id",
                    "busy_from",
                    "busy_until",
                    "room_id",
                    "state",
                    "held_until",
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_appointment_add_on_practice_id_add_on_id",
                table: "appointment_add_on",
                columns: new[] { "practice_id", "add_on_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_audit_event_practice_id_at",
                table: "audit_event",
                columns: new[] { "practice_id", "at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_audit_event_practice_id_subject_id_at",
                table: "audit_event",
                columns: new[] { "practice_id", "subject_id", "at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_calendar_feed_practice_id_client_id",
                table: "calendar_feed",
                columns: new[] { "practice_id", "client_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_calendar_feed_practice_id_therapist_id",
                table: "calendar_feed",
                columns: new[] { "practice_id", "therapist_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_calendar_feed_token_digest",
                table: "calendar_feed",
                column: "token_digest",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_care_consent_practice_id_client_id",
                table: "care_consent",
                columns: new[] { "practice_id", "client_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_care_consent_practice_id_contact_id_number",
                table: "care_consent",
                columns: new[] { "practice_id", "contact_id", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_care_contact_practice_id_client_id",
                table: "care_contact",
                columns: new[] { "practice_id", "client_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_clearance_practice_id_client_id",
                table: "clearance",
                columns: new[] { "practice_id", "client_id" }
            );

            migrationBuilder.CreateIndex(name: "ix_client_person_id", table: "client", column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_client_practice_id_email",
                table: "client",
                columns: new[] { "practice_id", "email" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_client_practice_id_name",
                table: "client",
                columns: new[] { "practice_id", "name" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_client_practice_id_person_id",
                table: "client",
                columns: new[] { "practice_id", "person_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_client_word_practice_id_client_id",
                table: "client_word",
                columns: new[] { "practice_id", "client_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_consent_answer_practice_id_client_id_consent_number",
                table: "consent_answer",
                columns: new[] { "practice_id", "client_id", "consent", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_correction_request_practice_id_client_id",
                table: "correction_request",
                columns: new[] { "practice_id", "client_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_course_practice_id_client_id",
                table: "course",
                columns: new[] { "practice_id", "client_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_course_practice_id_service_id",
                table: "course",
                columns: new[] { "practice_id", "service_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_course_change_practice_id_course_id",
                table: "course_change",
                columns: new[] { "practice_id", "course_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_day_hours_practice_id_date",
                table: "day_hours",
                columns: new[] { "practice_id", "date" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_day_hours_practice_id_therapist_id",
                table: "day_hours",
                columns: new[] { "practice_id", "therapist_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_delivery_practice_id_message_id",
                table: "delivery",
                columns: new[] { "practice_id", "message_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_departure_practice_id_appointment_id",
                table: "departure",
                columns: new[] { "practice_id", "appointment_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_departure_practice_id_course_id",
                table: "departure",
                columns: new[] { "practice_id", "course_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_diary_entry_practice_id_client_id_date_version",
                table: "diary_entry",
                columns: new[] { "practice_id", "client_id", "date", "version" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_diary_entry_practice_id_import_id",
                table: "diary_entry",
                columns: new[] { "practice_id", "import_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_diary_reminder_practice_id_client_id",
                table: "diary_reminder",
                columns: new[] { "practice_id", "client_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_doctor_letter_practice_id_client_id",
                table: "doctor_letter",
                columns: new[] { "practice_id", "client_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_doctor_letter_practice_id_consent_id",
                table: "doctor_letter",
                columns: new[] { "practice_id", "consent_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_doctor_letter_practice_id_contact_id",
                table: "doctor_letter",
                columns: new[] { "practice_id", "contact_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_email_change_practice_id_client_id",
                table: "email_change",
                columns: new[] { "practice_id", "client_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_email_change_token_digest",
                table: "email_change",
                column: "token_digest",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_erasure_request_practice_id_client_id",
                table: "erasure_request",
                columns: new[] { "practice_id", "client_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_filled_form_practice_id_client_id_instrument_asking_key_ver",
                table: "filled_form",
                columns: new[] { "practice_id", "client_id", "instrument", "asking_key", "version" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_filled_form_practice_id_wording_id",
                table: "filled_form",
                columns: new[] { "practice_id", "wording_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_form_flag_practice_id_client_id",
                table: "form_flag",
                columns: new[] { "practice_id", "client_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_form_flag_practice_id_form_id",
                table: "form_flag",
                columns: new[] { "practice_id", "form_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_form_flag_practice_id_seen_at",
                table: "form_flag",
                columns: new[] { "practice_id", "seen_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_import_echo_practice_id_client_id",
                table: "import_echo",
                columns: new[] { "practice_id", "client_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_intake_practice_id_client_id_number",
                table: "intake",
                columns: new[] { "practice_id", "client_id", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_intake_practice_id_client_id_open_place",
                table: "intake",
                columns: new[] { "practice_id", "client_id", "open_place" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_intake_page_practice_id_client_id",
                table: "intake_page",
                columns: new[] { "practice_id", "client_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_intake_page_practice_id_intake_id_section_version",
                table: "intake_page",
                columns: new[] { "practice_id", "intake_id", "section", "version" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_invitation_practice_id_expires_at",
                table: "invitation",
                columns: new[] { "practice_id", "expires_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_invitation_practice_id_therapist_id",
                table: "invitation",
                columns: new[] { "practice_id", "therapist_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_invitation_token_digest",
                table: "invitation",
                column: "token_digest",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_letter_reply_practice_id_client_id",
                table: "letter_reply",
                columns: new[] { "practice_id", "client_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_letter_reply_practice_id_letter_id",
                table: "letter_reply",
                columns: new[] { "practice_id", "letter_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_letter_reply_practice_id_link_id",
                table: "letter_reply",
                columns: new[] { "practice_id", "link_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_licensed_wording_practice_id_instrument_version",
                table: "licensed_wording",
                columns: new[] { "practice_id", "instrument", "version" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_measurement_practice_id_client_id_on",
                table: "measurement",
                columns: new[] { "practice_id", "client_id", "on" }
            );

            migrationBuilder.CreateIndex(name: "ix_member_person_id", table: "member", column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_member_practice_id_person_id",
                table: "member",
                columns: new[] { "practice_id", "person_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_member_practice_id_therapist_id",
                table: "member",
                columns: new[] { "practice_id", "therapist_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_nights_import_practice_id_client_id_started_at",
                table: "nights_import",
                columns: new[] { "practice_id", "client_id", "started_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_nights_import_state_changed_at",
                table: "nights_import",
                columns: new[] { "state", "changed_at" }
            );

            migrationBuilder.CreateIndex(name: "ix_outbox_message_due_at", table: "outbox_message", column: "due_at");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_message_practice_id_appointment_id",
                table: "outbox_message",
                columns: new[] { "practice_id", "appointment_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_outbox_message_practice_id_client_id",
                table: "outbox_message",
                columns: new[] { "practice_id", "client_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_outbox_message_practice_id_created_at",
                table: "outbox_message",
                columns: new[] { "practice_id", "created_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_own_protocol_version_practice_id_protocol_id_number",
                table: "own_protocol_version",
                columns: new[] { "practice_id", "protocol_id", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_package_offer_practice_id_service_id",
                table: "package_offer",
                columns: new[] { "practice_id", "service_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_package_sale_practice_id_client_id",
                table: "package_sale",
                columns: new[] { "practice_id", "client_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_package_sale_practice_id_service_id",
                table: "package_sale",
                columns: new[] { "practice_id", "service_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_package_use_practice_id_sale_id",
                table: "package_use",
                columns: new[] { "practice_id", "sale_id" }
            );

            migrationBuilder.CreateIndex(name: "EmailIndex", table: "person", column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "person",
                column: "normalized_user_name",
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_person_claim_user_id", table: "person_claim", column: "user_id");

            migrationBuilder.CreateIndex(name: "ix_person_login_user_id", table: "person_login", column: "user_id");

            migrationBuilder.CreateIndex(name: "ix_person_passkey_user_id", table: "person_passkey", column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_item_practice_id_client_id_open_place",
                table: "plan_item",
                columns: new[] { "practice_id", "client_id", "open_place" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_plan_item_practice_id_client_id_open_tip",
                table: "plan_item",
                columns: new[] { "practice_id", "client_id", "open_tip" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_plan_tick_practice_id_client_id_date",
                table: "plan_tick",
                columns: new[] { "practice_id", "client_id", "date" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_plan_tick_practice_id_item_id_date_version",
                table: "plan_tick",
                columns: new[] { "practice_id", "item_id", "date", "version" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_practice_host", table: "practice", column: "host", unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reaction_test_practice_id_client_id_done_at",
                table: "reaction_test",
                columns: new[] { "practice_id", "client_id", "done_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_screening_practice_id_client_id_version",
                table: "screening",
                columns: new[] { "practice_id", "client_id", "version" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_screening_override_practice_id_client_id",
                table: "screening_override",
                columns: new[] { "practice_id", "client_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_service_room_practice_id_room_id",
                table: "service_room",
                columns: new[] { "practice_id", "room_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_service_therapist_practice_id_therapist_id",
                table: "service_therapist",
                columns: new[] { "practice_id", "therapist_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_session_add_on_practice_id_add_on_id",
                table: "session_add_on",
                columns: new[] { "practice_id", "add_on_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_session_done_practice_id_appointment_id",
                table: "session_done",
                columns: new[] { "practice_id", "appointment_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_session_done_practice_id_client_id_started_at",
                table: "session_done",
                columns: new[] { "practice_id", "client_id", "started_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_session_done_practice_id_oil_id",
                table: "session_done",
                columns: new[] { "practice_id", "oil_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_session_done_practice_id_therapist_id",
                table: "session_done",
                columns: new[] { "practice_id", "therapist_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_session_note_practice_id_appointment_id_version",
                table: "session_note",
                columns: new[] { "practice_id", "appointment_id", "version" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_session_note_practice_id_client_id_signed_at",
                table: "session_note",
                columns: new[] { "practice_id", "client_id", "signed_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_session_tap_practice_id_session_id",
                table: "session_tap",
                columns: new[] { "practice_id", "session_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_share_link_practice_id_client_id",
                table: "share_link",
                columns: new[] { "practice_id", "client_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_share_link_practice_id_letter_id",
                table: "share_link",
                columns: new[] { "practice_id", "letter_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_share_link_token_digest",
                table: "share_link",
                column: "token_digest",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_share_opening_practice_id_link_id",
                table: "share_opening",
                columns: new[] { "practice_id", "link_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_sign_in_link_practice_id_email",
                table: "sign_in_link",
                columns: new[] { "practice_id", "email" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_sign_in_link_token_digest",
                table: "sign_in_link",
                column: "token_digest",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_signed_disclosure_practice_id_client_id",
                table: "signed_disclosure",
                columns: new[] { "practice_id", "client_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_sleep_period_practice_id_client_id_mark",
                table: "sleep_period",
                columns: new[] { "practice_id", "client_id", "mark" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_sleep_period_practice_id_client_id_start",
                table: "sleep_period",
                columns: new[] { "practice_id", "client_id", "start" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_sleep_period_practice_id_import_id",
                table: "sleep_period",
                columns: new[] { "practice_id", "import_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_source_choice_practice_id_client_id",
                table: "source_choice",
                columns: new[] { "practice_id", "client_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_time_off_practice_id_therapist_id",
                table: "time_off",
                columns: new[] { "practice_id", "therapist_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_time_off_practice_id_until",
                table: "time_off",
                columns: new[] { "practice_id", "until" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_told_conditions_practice_id_client_id_version",
                table: "told_conditions",
                columns: new[] { "practice_id", "client_id", "version" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_wait_list_entry_practice_id_client_id",
                table: "wait_list_entry",
                columns: new[] { "practice_id", "client_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_wait_list_entry_practice_id_service_id",
                table: "wait_list_entry",
                columns: new[] { "practice_id", "service_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_wait_list_entry_practice_id_state_created_at",
                table: "wait_list_entry",
                columns: new[] { "practice_id", "state", "created_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_wait_list_entry_practice_id_therapist_id",
                table: "wait_list_entry",
                columns: new[] { "practice_id", "therapist_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_working_hours_practice_id_therapist_id",
                table: "working_hours",
                columns: new[] { "practice_id", "therapist_id" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "api_token");

            migrationBuilder.DropTable(name: "appointment_add_on");

            migrationBuilder.DropTable(name: "audit_event");

            migrationBuilder.DropTable(name: "calendar_feed");

            migrationBuilder.DropTable(name: "calendar_stamp");

            migrationBuilder.DropTable(name: "chosen_instrument");

            migrationBuilder.DropTable(name: "clearance");

            migrationBuilder.DropTable(name: "client_word");

            migrationBuilder.DropTable(name: "consent_answer");

            migrationBuilder.DropTable(name: "correction_request");

            migrationBuilder.DropTable(name: "course_change");

            migrationBuilder.DropTable(name: "data_protection_keys");

            migrationBuilder.DropTable(name: "day_hours");

            migrationBuilder.DropTable(name: "delivery");

            migrationBuilder.DropTable(name: "departure");

            migrationBuilder.DropTable(name: "diary_entry");

            migrationBuilder.DropTable(name: "diary_reminder");

            migrationBuilder.DropTable(name: "disclosure_answer");

            migrationBuilder.DropTable(name: "email_change");

            migrationBuilder.DropTable(name: "erasure_request");

            migrationBuilder.DropTable(name: "form_flag");

            migrationBuilder.DropTable(name: "holiday");

            migrationBuilder.DropTable(name: "import_echo");

            migrationBuilder.DropTable(name: "intake_page");

            migrationBuilder.DropTable(name: "invitation");

            migrationBuilder.DropTable(name: "letter_reply");

            migrationBuilder.DropTable(name: "measurement");

            migrationBuilder.DropTable(name: "member");

            migrationBuilder.DropTable(name: "own_phrase");

            migrationBuilder.DropTable(name: "own_protocol_version");

            migrationBuilder.DropTable(name: "package_offer");

            migrationBuilder.DropTable(name: "package_use");

            migrationBuilder.DropTable(name: "person_claim");

            migrationBuilder.DropTable(name: "person_login");

            migrationBuilder.DropTable(name: "person_passkey");

            migrationBuilder.DropTable(name: "person_token");

            migrationBuilder.DropTable(name: "plan_tick");

            migrationBuilder.DropTable(name: "reaction_test");

            migrationBuilder.DropTable(name: "reminder");

            migrationBuilder.DropTable(name: "screening");

            migrationBuilder.DropTable(name: "screening_choice");

            migrationBuilder.DropTable(name: "screening_override");

            migrationBuilder.DropTable(name: "service_room");

            migrationBuilder.DropTable(name: "service_therapist");

            migrationBuilder.DropTable(name: "session_add_on");

            migrationBuilder.DropTable(name: "session_note");

            migrationBuilder.DropTable(name: "session_step");

            migrationBuilder.DropTable(name: "session_tap");

            migrationBuilder.DropTable(name: "set_up_link");

            migrationBuilder.DropTable(name: "setup_stamp");

            migrationBuilder.DropTable(name: "share_opening");

            migrationBuilder.DropTable(name: "sign_in_link");

            migrationBuilder.DropTable(name: "signed_disclosure");

            migrationBuilder.DropTable(name: "sleep_period");

            migrationBuilder.DropTable(name: "source_choice");

            migrationBuilder.DropTable(name: "therapist_answer");

            migrationBuilder.DropTable(name: "time_off");

            migrationBuilder.DropTable(name: "told_conditions");

            migrationBuilder.DropTable(name: "wait_list_entry");

            migrationBuilder.DropTable(name: "working_hours");

            migrationBuilder.DropTable(name: "outbox_message");

            migrationBuilder.DropTable(name: "filled_form");

            migrationBuilder.DropTable(name: "intake");

            migrationBuilder.DropTable(name: "own_protocol");

            migrationBuilder.DropTable(name: "package_sale");

            migrationBuilder.DropTable(name: "plan_item");

            migrationBuilder.DropTable(name: "session_done");

            migrationBuilder.DropTable(name: "share_link");

            migrationBuilder.DropTable(name: "nights_import");

            migrationBuilder.DropTable(name: "licensed_wording");

            migrationBuilder.DropTable(name: "add_on");

            migrationBuilder.DropTable(name: "appointment");

            migrationBuilder.DropTable(name: "doctor_letter");

            migrationBuilder.DropTable(name: "course");

            migrationBuilder.DropTable(name: "room");

            migrationBuilder.DropTable(name: "therapist");

            migrationBuilder.DropTable(name: "care_consent");

            migrationBuilder.DropTable(name: "service");

            migrationBuilder.DropTable(name: "care_contact");

            migrationBuilder.DropTable(name: "client");

            migrationBuilder.DropTable(name: "person");

            migrationBuilder.DropTable(name: "practice");
        }
    }
}
