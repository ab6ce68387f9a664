using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CarTrade.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "privacy");

            migrationBuilder.EnsureSchema(
                name: "identity");

            migrationBuilder.EnsureSchema(
                name: "requests");

            migrationBuilder.EnsureSchema(
                name: "members");

            migrationBuilder.EnsureSchema(
                name: "offers");

            migrationBuilder.EnsureSchema(
                name: "messaging");

            migrationBuilder.EnsureSchema(
                name: "dealers");

            migrationBuilder.EnsureSchema(
                name: "deals");

            migrationBuilder.EnsureSchema(
                name: "reference");

            migrationBuilder.CreateTable(
                name: "accesses",
                schema: "privacy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    place = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    row_id = table.Column<Guid>(type: "uuid", nullable: false),
                    category = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    purpose = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    recipient_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    recipient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    clause = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    policy_version = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<byte[]>(type: "bytea", nullable: true),
                    commitment = table.Column<byte[]>(type: "bytea", nullable: false),
                    salt = table.Column<byte[]>(type: "bytea", nullable: false),
                    xid = table.Column<ulong>(type: "xid8", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accesses", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "accounts",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    email_index = table.Column<byte[]>(type: "bytea", nullable: false),
                    contact = table.Column<byte[]>(type: "bytea", nullable: false),
                    key_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: true),
                    dealer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    password_hash = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    email_proved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    totp = table.Column<byte[]>(type: "bytea", nullable: true),
                    totp_pending = table.Column<byte[]>(type: "bytea", nullable: true),
                    totp_last_step = table.Column<long>(type: "bigint", nullable: true),
                    security_version = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accounts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "api_clients",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dealer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    scopes = table.Column<string[]>(type: "text[]", nullable: false),
                    suspended = table.Column<bool>(type: "boolean", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_api_clients", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "board_entries",
                schema: "requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dealer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    destination = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    destination_port = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: true),
                    incoterm = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    masked_note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    bodies = table.Column<long>(type: "bigint", nullable: false),
                    budget_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    budget_minor = table.Column<long>(type: "bigint", nullable: true),
                    colours = table.Column<long>(type: "bigint", nullable: false),
                    drive = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    engine_cc_max = table.Column<int>(type: "integer", nullable: true),
                    engine_cc_min = table.Column<int>(type: "integer", nullable: true),
                    fuels = table.Column<long>(type: "bigint", nullable: false),
                    grade_min = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    make = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    mileage_max_km = table.Column<int>(type: "integer", nullable: true),
                    model = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    quantity = table.Column<int>(type: "integer", nullable: false),
                    steering = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    transmission = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    year_from = table.Column<int>(type: "integer", nullable: true),
                    year_to = table.Column<int>(type: "integer", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_board_entries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "co_ownerships",
                schema: "requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    release_id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dealer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key_id = table.Column<Guid>(type: "uuid", nullable: false),
                    copy = table.Column<byte[]>(type: "bytea", nullable: false),
                    fields = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    received_by = table.Column<Guid>(type: "uuid", nullable: true),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    policy_version = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_co_ownerships", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dead_letters",
                schema: "messaging",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    message_type = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    body = table.Column<string>(type: "text", maxLength: 200, nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    fault = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    failed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    retried_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dead_letters", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dealer_changes",
                schema: "requests",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    xid = table.Column<ulong>(type: "xid8", nullable: false, defaultValueSql: "pg_current_xact_id()"),
                    dealer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    request_id = table.Column<Guid>(type: "uuid", nullable: true),
                    lead_id = table.Column<Guid>(type: "uuid", nullable: true),
                    offer_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dealer_changes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dealers",
                schema: "dealers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    applied_by = table.Column<Guid>(type: "uuid", nullable: false),
                    key_id = table.Column<Guid>(type: "uuid", nullable: false),
                    responsible_person = table.Column<byte[]>(type: "bytea", nullable: false),
                    makes = table.Column<string[]>(type: "text[]", nullable: false),
                    destinations = table.Column<string[]>(type: "text[]", nullable: false),
                    agreement_version = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    agreement_signed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    applied_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    approval_round = table.Column<int>(type: "integer", nullable: false),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    company_address = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    company_english_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    company_jumvea_number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    company_licence = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    company_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    company_prefecture = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    approvals = table.Column<string>(type: "jsonb", nullable: true),
                    history = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dealers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "deals",
                schema: "deals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    offer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    dealer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    port = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    accepted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    body = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    chassis = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    colour = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    engine_cc = table.Column<int>(type: "integer", nullable: true),
                    fuel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    grade = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    make = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    manufacture_year = table.Column<int>(type: "integer", nullable: true),
                    mileage = table.Column<int>(type: "integer", nullable: false),
                    model = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    steering = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    transmission = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    year = table.Column<int>(type: "integer", nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    fob_minor = table.Column<long>(type: "bigint", nullable: false),
                    freight_minor = table.Column<long>(type: "bigint", nullable: true),
                    incoterm = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    inspection_minor = table.Column<long>(type: "bigint", nullable: true),
                    insurance_minor = table.Column<long>(type: "bigint", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deals", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "disclosures",
                schema: "privacy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    subject_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_id = table.Column<Guid>(type: "uuid", nullable: true),
                    recipient_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    recipient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    fields = table.Column<string[]>(type: "text[]", nullable: false),
                    clause = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    policy_version = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    receipt_id = table.Column<Guid>(type: "uuid", nullable: false),
                    commitment = table.Column<byte[]>(type: "bytea", nullable: false),
                    salt = table.Column<byte[]>(type: "bytea", nullable: false),
                    xid = table.Column<ulong>(type: "xid8", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disclosures", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "exchange_rates",
                schema: "reference",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    @base = table.Column<string>(name: "base", type: "character varying(3)", maxLength: 3, nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    units_per_base = table.Column<decimal>(type: "numeric(28,12)", precision: 28, scale: 12, nullable: false),
                    source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    uploaded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    uploaded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exchange_rates", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "idempotency_keys",
                schema: "messaging",
                columns: table => new
                {
                    key_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    resource_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reference = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_idempotency_keys", x => x.key_hash);
                });

            migrationBuilder.CreateTable(
                name: "inbox",
                schema: "messaging",
                columns: table => new
                {
                    message_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    handled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inbox", x => x.message_id);
                });

            migrationBuilder.CreateTable(
                name: "lead_releases",
                schema: "requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dealer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    deliverable_from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    package_key_id = table.Column<Guid>(type: "uuid", nullable: true),
                    package = table.Column<byte[]>(type: "bytea", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    history = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lead_releases", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ledger_checkpoints",
                schema: "privacy",
                columns: table => new
                {
                    ledger = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    root = table.Column<byte[]>(type: "bytea", nullable: false),
                    horizon = table.Column<ulong>(type: "xid8", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_checkpoints", x => new { x.ledger, x.size });
                });

            migrationBuilder.CreateTable(
                name: "ledger_nodes",
                schema: "privacy",
                columns: table => new
                {
                    ledger = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    level = table.Column<int>(type: "integer", nullable: false),
                    index = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_nodes", x => new { x.ledger, x.level, x.index });
                });

            migrationBuilder.CreateTable(
                name: "ledger_positions",
                schema: "privacy",
                columns: table => new
                {
                    ledger = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    leaf = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_positions", x => new { x.ledger, x.position });
                });

            migrationBuilder.CreateTable(
                name: "members",
                schema: "members",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key_id = table.Column<Guid>(type: "uuid", nullable: false),
                    profile = table.Column<byte[]>(type: "bytea", nullable: false),
                    email_index = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    country = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    registered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    email_proved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    history = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_members", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "offers",
                schema: "offers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dealer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    current_revision = table.Column<int>(type: "integer", nullable: false),
                    valid_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    chassis_key = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    history = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_offers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "photos",
                schema: "offers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dealer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    width = table.Column<int>(type: "integer", nullable: false),
                    height = table.Column<int>(type: "integer", nullable: false),
                    sha256 = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_photos", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "proof_replays",
                schema: "identity",
                columns: table => new
                {
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proof_replays", x => x.hash);
                })
                .Annotation("Npgsql:UnloggedTable", true);

            migrationBuilder.CreateTable(
                name: "purchase_requests",
                schema: "requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key_id = table.Column<Guid>(type: "uuid", nullable: false),
                    contact = table.Column<byte[]>(type: "bytea", nullable: false),
                    email_index = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    fold_key = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    destination = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    destination_port = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: true),
                    incoterm = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    masked_note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    accepted_policy_version = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    release_mode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    pre_authorised_dealers = table.Column<int>(type: "integer", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    accepted_offer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    folded_into = table.Column<Guid>(type: "uuid", nullable: true),
                    rejection_reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    bodies = table.Column<long>(type: "bigint", nullable: false),
                    budget_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    budget_minor = table.Column<long>(type: "bigint", nullable: true),
                    colours = table.Column<long>(type: "bigint", nullable: false),
                    drive = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    engine_cc_max = table.Column<int>(type: "integer", nullable: true),
                    engine_cc_min = table.Column<int>(type: "integer", nullable: true),
                    fuels = table.Column<long>(type: "bigint", nullable: false),
                    grade_min = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    make = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    mileage_max_km = table.Column<int>(type: "integer", nullable: true),
                    model = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    quantity = table.Column<int>(type: "integer", nullable: false),
                    steering = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    transmission = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    year_from = table.Column<int>(type: "integer", nullable: true),
                    year_to = table.Column<int>(type: "integer", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    history = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_purchase_requests", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "questions",
                schema: "requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dealer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_message_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_questions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sign_in_attempts",
                schema: "identity",
                columns: table => new
                {
                    account = table.Column<byte[]>(type: "bytea", nullable: false),
                    network = table.Column<byte[]>(type: "bytea", nullable: false),
                    failures = table.Column<int>(type: "integer", nullable: false),
                    failed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    succeeded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sign_in_attempts", x => new { x.account, x.network });
                });

            migrationBuilder.CreateTable(
                name: "vehicle_holds",
                schema: "offers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    chassis_key = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    offer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dealer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    taken_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    released_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    release_reason = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vehicle_holds", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "authorization_codes",
                schema: "identity",
                columns: table => new
                {
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    thumbprint = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    challenge = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    methods = table.Column<string[]>(type: "text[]", nullable: false),
                    enrolment_only = table.Column<bool>(type: "boolean", nullable: false),
                    security_version = table.Column<int>(type: "integer", nullable: false),
                    authenticated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    session_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_authorization_codes", x => x.hash);
                    table.ForeignKey(
                        name: "fk_authorization_codes_accounts_account_id",
                        column: x => x.account_id,
                        principalSchema: "identity",
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "backup_codes",
                schema: "identity",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_backup_codes", x => new { x.account_id, x.hash });
                    table.ForeignKey(
                        name: "fk_backup_codes_accounts_account_id",
                        column: x => x.account_id,
                        principalSchema: "identity",
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mail_tokens",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    request_id = table.Column<Guid>(type: "uuid", nullable: true),
                    asked_index = table.Column<byte[]>(type: "bytea", nullable: true),
                    new_email_index = table.Column<byte[]>(type: "bytea", nullable: true),
                    new_contact = table.Column<byte[]>(type: "bytea", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    uses_left = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mail_tokens", x => x.id);
                    table.ForeignKey(
                        name: "fk_mail_tokens_accounts_account_id",
                        column: x => x.account_id,
                        principalSchema: "identity",
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sessions",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    request_id = table.Column<Guid>(type: "uuid", nullable: true),
                    client_id = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    thumbprint = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    methods = table.Column<string[]>(type: "text[]", nullable: false),
                    enrolment_only = table.Column<bool>(type: "boolean", nullable: false),
                    authenticated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    idle = table.Column<TimeSpan>(type: "interval", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sessions", x => x.id);
                    table.ForeignKey(
                        name: "fk_sessions_accounts_account_id",
                        column: x => x.account_id,
                        principalSchema: "identity",
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "api_client_keys",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    jwk = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    secret_hash = table.Column<byte[]>(type: "bytea", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_api_client_keys", x => x.id);
                    table.ForeignKey(
                        name: "fk_api_client_keys_api_clients_client_id",
                        column: x => x.client_id,
                        principalSchema: "identity",
                        principalTable: "api_clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evidence",
                schema: "dealers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    details = table.Column<byte[]>(type: "bytea", nullable: false),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: true),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    verified_by = table.Column<Guid>(type: "uuid", nullable: true),
                    verified_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    dealer_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evidence", x => x.id);
                    table.ForeignKey(
                        name: "fk_evidence_dealers_dealer_id",
                        column: x => x.dealer_id,
                        principalSchema: "dealers",
                        principalTable: "dealers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "staff",
                schema: "dealers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dealer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    key_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<byte[]>(type: "bytea", nullable: false),
                    added_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    removed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staff", x => x.id);
                    table.ForeignKey(
                        name: "fk_staff_dealers_dealer_id",
                        column: x => x.dealer_id,
                        principalSchema: "dealers",
                        principalTable: "dealers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "collection_receipts",
                schema: "members",
                columns: table => new
                {
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    group = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    collected_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    form = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    policy_version = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xid = table.Column<ulong>(type: "xid8", nullable: false, defaultValueSql: "pg_current_xact_id()")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_collection_receipts", x => new { x.member_id, x.sequence });
                    table.ForeignKey(
                        name: "fk_collection_receipts_members_member_id",
                        column: x => x.member_id,
                        principalSchema: "members",
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "counter_offers",
                schema: "offers",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    offer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on_revision = table.Column<int>(type: "integer", nullable: false),
                    total_minor = table.Column<long>(type: "bigint", nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    masked_note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_counter_offers", x => new { x.offer_id, x.number });
                    table.ForeignKey(
                        name: "fk_counter_offers_offer",
                        column: x => x.offer_id,
                        principalSchema: "offers",
                        principalTable: "offers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "offer_revisions",
                schema: "offers",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    offer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    port = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    valid_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    etd = table.Column<DateOnly>(type: "date", nullable: true),
                    masked_note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    photo_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    body = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    chassis = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    colour = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    engine_cc = table.Column<int>(type: "integer", nullable: true),
                    fuel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    grade = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    make = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    manufacture_year = table.Column<int>(type: "integer", nullable: true),
                    mileage = table.Column<int>(type: "integer", nullable: false),
                    model = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    steering = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    transmission = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    year = table.Column<int>(type: "integer", nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    fob_minor = table.Column<long>(type: "bigint", nullable: false),
                    freight_minor = table.Column<long>(type: "bigint", nullable: true),
                    incoterm = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    inspection_minor = table.Column<long>(type: "bigint", nullable: true),
                    insurance_minor = table.Column<long>(type: "bigint", nullable: true),
                    from = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: true),
                    rate = table.Column<decimal>(type: "numeric(18,6)", precision: 18, scale: 6, nullable: true),
                    to = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_offer_revisions", x => new { x.offer_id, x.number });
                    table.ForeignKey(
                        name: "fk_offer_revisions_offer",
                        column: x => x.offer_id,
                        principalSchema: "offers",
                        principalTable: "offers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "photo_uses",
                schema: "offers",
                columns: table => new
                {
                    photo_id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_subject = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_photo_uses", x => new { x.photo_id, x.request_id });
                    table.ForeignKey(
                        name: "fk_photo_uses_photos_photo_id",
                        column: x => x.photo_id,
                        principalSchema: "offers",
                        principalTable: "photos",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "question_messages",
                schema: "requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    author = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    text = table.Column<byte[]>(type: "bytea", nullable: false),
                    masked_text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    question_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_question_messages", x => x.id);
                    table.ForeignKey(
                        name: "fk_question_messages_questions_question_id",
                        column: x => x.question_id,
                        principalSchema: "requests",
                        principalTable: "questions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "refresh_handles",
                schema: "identity",
                columns: table => new
                {
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    issued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_refresh_handles", x => x.hash);
                    table.ForeignKey(
                        name: "fk_refresh_handles_sessions_session_id",
                        column: x => x.session_id,
                        principalSchema: "identity",
                        principalTable: "sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_accesses_owner",
                schema: "privacy",
                table: "accesses",
                columns: new[] { "owner_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_accesses_subject",
                schema: "privacy",
                table: "accesses",
                columns: new[] { "subject_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_accesses_xid_id",
                schema: "privacy",
                table: "accesses",
                columns: new[] { "xid", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_accounts_dealer_id",
                schema: "identity",
                table: "accounts",
                column: "dealer_id",
                filter: "dealer_id is not null");

            migrationBuilder.CreateIndex(
                name: "ux_accounts_email_index",
                schema: "identity",
                table: "accounts",
                column: "email_index",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_api_client_keys_client_id",
                schema: "identity",
                table: "api_client_keys",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "ix_api_clients_dealer_id",
                schema: "identity",
                table: "api_clients",
                column: "dealer_id");

            migrationBuilder.CreateIndex(
                name: "ix_authorization_codes_account_id",
                schema: "identity",
                table: "authorization_codes",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_authorization_codes_expires_at",
                schema: "identity",
                table: "authorization_codes",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_board_entries_open",
                schema: "requests",
                table: "board_entries",
                columns: new[] { "dealer_id", "id" },
                descending: new[] { false, true },
                filter: "closed_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_board_entries_open_destination",
                schema: "requests",
                table: "board_entries",
                columns: new[] { "dealer_id", "destination", "id" },
                descending: new[] { false, false, true },
                filter: "closed_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_board_entries_request",
                schema: "requests",
                table: "board_entries",
                column: "request_id");

            migrationBuilder.CreateIndex(
                name: "ux_board_entries_dealer_request",
                schema: "requests",
                table: "board_entries",
                columns: new[] { "dealer_id", "request_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_co_ownerships_dealer",
                schema: "requests",
                table: "co_ownerships",
                columns: new[] { "dealer_id", "id" },
                descending: new[] { false, true });

            migrationBuilder.CreateIndex(
                name: "ux_co_ownerships_request_dealer",
                schema: "requests",
                table: "co_ownerships",
                columns: new[] { "request_id", "dealer_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dealer_changes_at",
                schema: "requests",
                table: "dealer_changes",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_dealer_changes_feed",
                schema: "requests",
                table: "dealer_changes",
                columns: new[] { "dealer_id", "xid", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_dealers_state",
                schema: "dealers",
                table: "dealers",
                columns: new[] { "state", "id" });

            migrationBuilder.CreateIndex(
                name: "ux_dealers_reference",
                schema: "dealers",
                table: "dealers",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deals_dealer",
                schema: "deals",
                table: "deals",
                columns: new[] { "dealer_id", "accepted_at" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_owner",
                schema: "deals",
                table: "deals",
                columns: new[] { "owner_id", "accepted_at" });

            migrationBuilder.CreateIndex(
                name: "ux_deals_offer",
                schema: "deals",
                table: "deals",
                column: "offer_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_deals_reference",
                schema: "deals",
                table: "deals",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_deals_request",
                schema: "deals",
                table: "deals",
                column: "request_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_disclosures_owner",
                schema: "privacy",
                table: "disclosures",
                columns: new[] { "owner_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_disclosures_request",
                schema: "privacy",
                table: "disclosures",
                columns: new[] { "request_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_disclosures_xid_id",
                schema: "privacy",
                table: "disclosures",
                columns: new[] { "xid", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_evidence_dealer",
                schema: "dealers",
                table: "evidence",
                column: "dealer_id");

            migrationBuilder.CreateIndex(
                name: "ix_exchange_rates_date",
                schema: "reference",
                table: "exchange_rates",
                column: "date");

            migrationBuilder.CreateIndex(
                name: "ix_idempotency_keys_created_at",
                schema: "messaging",
                table: "idempotency_keys",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_inbox_handled_at",
                schema: "messaging",
                table: "inbox",
                column: "handled_at");

            migrationBuilder.CreateIndex(
                name: "ix_lead_releases_dealer",
                schema: "requests",
                table: "lead_releases",
                columns: new[] { "dealer_id", "id" },
                descending: new[] { false, true });

            migrationBuilder.CreateIndex(
                name: "ux_lead_releases_live",
                schema: "requests",
                table: "lead_releases",
                columns: new[] { "request_id", "dealer_id" },
                unique: true,
                filter: "state in ('scheduled', 'available', 'received')");

            migrationBuilder.CreateIndex(
                name: "uq_ledger_positions_entry",
                schema: "privacy",
                table: "ledger_positions",
                columns: new[] { "ledger", "entry_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mail_tokens_account_id",
                schema: "identity",
                table: "mail_tokens",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_mail_tokens_asked_index_created_at",
                schema: "identity",
                table: "mail_tokens",
                columns: new[] { "asked_index", "created_at" },
                filter: "asked_index is not null");

            migrationBuilder.CreateIndex(
                name: "ix_mail_tokens_expires_at",
                schema: "identity",
                table: "mail_tokens",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ux_mail_tokens_hash",
                schema: "identity",
                table: "mail_tokens",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_members_account",
                schema: "members",
                table: "members",
                column: "account_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_members_email",
                schema: "members",
                table: "members",
                column: "email_index",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_members_reference",
                schema: "members",
                table: "members",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_offers_dealer",
                schema: "offers",
                table: "offers",
                columns: new[] { "dealer_id", "id" },
                descending: new[] { false, true });

            migrationBuilder.CreateIndex(
                name: "ix_offers_live_chassis",
                schema: "offers",
                table: "offers",
                column: "chassis_key",
                filter: "closed_at is null and chassis_key is not null");

            migrationBuilder.CreateIndex(
                name: "ix_offers_live_validity",
                schema: "offers",
                table: "offers",
                column: "valid_until",
                filter: "closed_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_offers_request",
                schema: "offers",
                table: "offers",
                columns: new[] { "request_id", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ux_offers_reference",
                schema: "offers",
                table: "offers",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_photo_uses_request",
                schema: "offers",
                table: "photo_uses",
                column: "request_id");

            migrationBuilder.CreateIndex(
                name: "ux_photos_dealer_sha256",
                schema: "offers",
                table: "photos",
                columns: new[] { "dealer_id", "sha256" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_proof_replays_seen_at",
                schema: "identity",
                table: "proof_replays",
                column: "seen_at");

            migrationBuilder.CreateIndex(
                name: "ix_purchase_requests_email",
                schema: "requests",
                table: "purchase_requests",
                column: "email_index");

            migrationBuilder.CreateIndex(
                name: "ix_purchase_requests_fold",
                schema: "requests",
                table: "purchase_requests",
                column: "fold_key");

            migrationBuilder.CreateIndex(
                name: "ix_purchase_requests_matched",
                schema: "requests",
                table: "purchase_requests",
                column: "created_at",
                filter: "state = 'matched'");

            migrationBuilder.CreateIndex(
                name: "ix_purchase_requests_open_expiry",
                schema: "requests",
                table: "purchase_requests",
                column: "expires_at",
                filter: "closed_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_purchase_requests_owner",
                schema: "requests",
                table: "purchase_requests",
                columns: new[] { "owner_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ux_purchase_requests_reference",
                schema: "requests",
                table: "purchase_requests",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_question_messages_question_id",
                schema: "requests",
                table: "question_messages",
                column: "question_id");

            migrationBuilder.CreateIndex(
                name: "ix_questions_dealer",
                schema: "requests",
                table: "questions",
                columns: new[] { "dealer_id", "last_message_at" });

            migrationBuilder.CreateIndex(
                name: "ux_questions_request_dealer",
                schema: "requests",
                table: "questions",
                columns: new[] { "request_id", "dealer_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_refresh_handles_session_id",
                schema: "identity",
                table: "refresh_handles",
                column: "session_id");

            migrationBuilder.CreateIndex(
                name: "ix_sessions_account_id",
                schema: "identity",
                table: "sessions",
                column: "account_id",
                filter: "ended_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_sessions_expires_at",
                schema: "identity",
                table: "sessions",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_sign_in_attempts_failed_at",
                schema: "identity",
                table: "sign_in_attempts",
                column: "failed_at");

            migrationBuilder.CreateIndex(
                name: "ix_staff_dealer",
                schema: "dealers",
                table: "staff",
                columns: new[] { "dealer_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ux_staff_account",
                schema: "dealers",
                table: "staff",
                column: "account_id",
                unique: true,
                filter: "removed_at is null");

            migrationBuilder.CreateIndex(
                name: "ux_vehicle_holds_live",
                schema: "offers",
                table: "vehicle_holds",
                column: "chassis_key",
                unique: true,
                filter: "released_at is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accesses",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "api_client_keys",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "authorization_codes",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "backup_codes",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "board_entries",
                schema: "requests");

            migrationBuilder.DropTable(
                name: "co_ownerships",
                schema: "requests");

            migrationBuilder.DropTable(
                name: "collection_receipts",
                schema: "members");

            migrationBuilder.DropTable(
                name: "counter_offers",
                schema: "offers");

            migrationBuilder.DropTable(
                name: "dead_letters",
                schema: "messaging");

            migrationBuilder.DropTable(
                name: "dealer_changes",
                schema: "requests");

            migrationBuilder.DropTable(
                name: "deals",
                schema: "deals");

            migrationBuilder.DropTable(
                name: "disclosures",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "evidence",
                schema: "dealers");

            migrationBuilder.DropTable(
                name: "exchange_rates",
                schema: "reference");

            migrationBuilder.DropTable(
                name: "idempotency_keys",
                schema: "messaging");

            migrationBuilder.DropTable(
                name: "inbox",
                schema: "messaging");

            migrationBuilder.DropTable(
                name: "lead_releases",
                schema: "requests");

            migrationBuilder.DropTable(
                name: "ledger_checkpoints",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "ledger_nodes",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "ledger_positions",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "mail_tokens",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "offer_revisions",
                schema: "offers");

            migrationBuilder.DropTable(
                name: "photo_uses",
                schema: "offers");

            migrationBuilder.DropTable(
                name: "proof_replays",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "purchase_requests",
                schema: "requests");

            migrationBuilder.DropTable(
                name: "question_messages",
                schema: "requests");

            migrationBuilder.DropTable(
                name: "refresh_handles",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "sign_in_attempts",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "staff",
                schema: "dealers");

            migrationBuilder.DropTable(
                name: "vehicle_holds",
                schema: "offers");

            migrationBuilder.DropTable(
                name: "api_clients",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "members",
                schema: "members");

            migrationBuilder.DropTable(
                name: "offers",
                schema: "offers");

            migrationBuilder.DropTable(
                name: "photos",
                schema: "offers");

            migrationBuilder.DropTable(
                name: "questions",
                schema: "requests");

            migrationBuilder.DropTable(
                name: "sessions",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "dealers",
                schema: "dealers");

            migrationBuilder.DropTable(
                name: "accounts",
                schema: "identity");
        }
    }
}
